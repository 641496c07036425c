package dev.shipkeep.simulator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account as the carrier's archive has it, and the truth about it that only the simulator knows: {@code archetype},
 * {@code stopDate} (last day with parcels, only of silent shippers), {@code expectedYearlyParcels} (last 365 days) and
 * {@code duplicateOf} (the account that a hasty clerk entered a second time under this code).
 */
public record Shipper(
        String code,
        String name,
        @Nullable String creditCode,
        Industry industry,
        EnterpriseType enterpriseType,
        LifeStage lifeStage,
        String unitCode,
        String ownerStaffNo,
        @Nullable String parentCode,
        String address,
        String divisionCode,
        Contact contact,
        LocalDate since,
        Archetype archetype,
        @Nullable LocalDate stopDate,
        double expectedYearlyParcels,
        @Nullable String duplicateOf) {

    /** {@code email} may be empty. */
    public record Contact(String name, String title, String phone, String email) {}

    public enum EnterpriseType {
        STATE_OWNED,
        PRIVATE,
        FOREIGN,
        GOVERNMENT,
        INDIVIDUAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum LifeStage {
        STARTUP,
        GROWTH,
        MATURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
