package dev.shipkeep.account.handover;

/**
 * An active person who may get accounts.
 *
 * @param unitPath ids of the units from headquarters to the person's
 */
public record NewOwner(long id, String name, String unitPath, boolean keyAccountManager) {

    /** In the line of units of the account, above or below; a key-account manager serves accounts everywhere. */
    public boolean mayOwn(String accountPath) {
        return keyAccountManager || isWithin(accountPath, unitPath) || isWithin(unitPath, accountPath);
    }

    private static boolean isWithin(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".");
    }
}
