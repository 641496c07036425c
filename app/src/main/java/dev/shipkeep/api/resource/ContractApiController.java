package dev.shipkeep.api.resource;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.Fulfilments;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contracts, and what an account's parcels are priced by. */
@RestController
@RequestMapping("/api/v1")
class ContractApiController {

    private final ContractRegister register;
    private final Fulfilments parts;
    private final Accounts accounts;
    private final PriceBooks books;
    private final BusinessTime time;

    ContractApiController(
            ContractRegister register, Fulfilments parts, Accounts accounts, PriceBooks books, BusinessTime time) {
        this.register = register;
        this.parts = parts;
        this.accounts = accounts;
        this.books = books;
        this.time = time;
    }

    /**
     * Contracts by id.
     *
     * @param standing draft, approval, approved, signed, future, active, ending or past
     * @param account id of an account that pays or is covered
     */
    @Needs(Permission.CONTRACT_READ)
    @GetMapping("/contracts")
    Listing<ContractView> index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        Map<String, String> query = new HashMap<>();
        query.put("q", Objects.requireNonNullElse(q, ""));
        query.put("standing", Objects.requireNonNullElse(standing, ""));
        query.put("account", Objects.requireNonNullElse(account, ""));
        ListAddress address = ListAddress.of("", query, ContractRegister.PARAMETERS);
        int size = Listing.bounded(limit);
        LocalDate today = time.today();
        return Listing.of(
                register.listAfter(address, today, after, size + 1),
                size,
                Contract::id,
                contract -> ContractView.of(contract, today));
    }

    @Needs(Permission.CONTRACT_READ)
    @GetMapping("/contracts/{id}")
    ContractView.Full show(@PathVariable long id) {
        Contract contract = register.getContract(id);
        return ContractView.Full.of(
                contract,
                time.today(),
                parts.listCovers(contract),
                parts.listServices(contract),
                parts.listVolumeTerms(contract));
    }

    /** The prices that an account's parcels may have on a day, in the order in which they are asked; today without a day. */
    @Needs(Permission.PRICE_READ)
    @GetMapping("/accounts/{id}/prices")
    AccountPricesView prices(@PathVariable long id, @RequestParam(required = false) @Nullable LocalDate day) {
        Account account = accounts.getAccount(id);
        LocalDate asked = Objects.requireNonNullElse(day, time.today());
        return AccountPricesView.of(
                Objects.requireNonNull(
                        books.termsOf(List.of(account.id()), asked, asked).get(account.id())),
                asked);
    }
}
