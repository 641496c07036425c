package dev.shipkeep.simulator;

import java.util.List;
import java.util.Locale;

/** Somebody who works for the carrier. {@code username} is empty for people who do not sign in to the demo. */
public record Person(
        String staffNo,
        String name,
        String unitCode,
        List<Role> roles,
        String username,
        String phone,
        String email,
        boolean active) {

    public enum Role {
        EXECUTIVE,
        MANAGER,
        KEY_ACCOUNT_MANAGER,
        AREA_REPRESENTATIVE,
        COURIER,
        SERVICE_AGENT,
        PRICING_ANALYST,
        SETTLEMENT_CLERK,
        DATA_CLERK,
        ADMINISTRATOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
