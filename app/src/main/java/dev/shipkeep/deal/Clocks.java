package dev.shipkeep.deal;

/**
 * After how many working days without progress somebody is told of an open deal.
 *
 * @param ownerDays the owner is reminded
 * @param managerDays the managers above are told
 * @param riskDays it is at risk: somebody else should take it
 */
public record Clocks(int ownerDays, int managerDays, int riskDays) {

    /** How long a deal has stood still. */
    public enum Alarm {
        NONE,
        OWNER,
        MANAGER,
        RISK
    }

    public Alarm alarmAfter(long idleDays) {
        if (idleDays >= riskDays) {
            return Alarm.RISK;
        }
        if (idleDays >= managerDays) {
            return Alarm.MANAGER;
        }
        return idleDays >= ownerDays ? Alarm.OWNER : Alarm.NONE;
    }
}
