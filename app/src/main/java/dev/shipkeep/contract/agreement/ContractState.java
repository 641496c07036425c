package dev.shipkeep.contract.agreement;

/** How far a version of a contract is; whether it holds today is a question of its days. */
public enum ContractState {
    DRAFT,
    IN_APPROVAL,
    APPROVED,
    SIGNED,
    ACTIVE
}
