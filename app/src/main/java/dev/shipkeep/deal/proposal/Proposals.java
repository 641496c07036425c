package dev.shipkeep.deal.proposal;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.trial.Trials;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteState;
import dev.shipkeep.quote.Quotes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes proposals, and issues those whose quote is approved. */
@Component
public class Proposals {

    private static final Set<QuoteState> APPROVED =
            EnumSet.of(QuoteState.APPROVED, QuoteState.SENT, QuoteState.ACCEPTED);
    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int IN_CHOICE = 20;
    private static final int WHOLE = 10_000;
    private static final int LONGEST_TEXT = 2_000;

    private static final String SELECT = """
            SELECT proposal.id, proposal.deal_id, proposal.number, proposal.quote_id, quote.number AS quote_number,
                   proposal.opening, proposal.advantages, proposal.parcels, proposal.revenue_fen, proposal.margin_fen,
                   proposal.on_time_basis_points, proposal.trial_parcels, proposal.trial_faults, proposal.issued_at,
                   proposal.by_name, proposal.version
            FROM deal.proposal LEFT JOIN quote.quote ON quote.id = proposal.quote_id
            """;

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Quotes quotes;
    private final Audit audit;
    private final BusinessTime time;

    Proposals(JdbcClient jdbc, Deals deals, Quotes quotes, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.quotes = quotes;
        this.audit = audit;
        this.time = time;
    }

    /** What people say in a proposal. */
    public record Entry(
            @Nullable Long quoteId,
            String opening,
            String advantages,
            Proposal.Promise promise,
            Proposal.Terms trial) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Proposal> list(long dealId) {
        return jdbc.sql(SELECT + "WHERE proposal.deal_id = ? ORDER BY proposal.id DESC")
                .param(dealId)
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws NotFound when the deal has no such proposal */
    @Transactional(readOnly = true)
    public Proposal get(long dealId, long id) {
        return list(dealId).stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** Quotes that a proposal of the deal can offer. */
    @Transactional(readOnly = true)
    public List<Quote> listQuotes(Deal deal) {
        return quotes.listOfAccount(deal.accountId(), IN_CHOICE);
    }

    /**
     * Saves a proposal. The same new one once more within a minute, as a form that is sent twice brings it, is the first.
     *
     * @param id of a draft to change; 0 for a new one
     * @param version that the change began with; of no meaning for a new one
     */
    @Transactional
    public Change<Proposal> save(long dealId, long id, int version, Entry entry) {
        Deal deal = deals.lockDeal(dealId);
        List<FieldProblem> problems = problemsOf(deal, entry);
        Proposal before = id == 0 ? null : get(dealId, id);
        if (before != null) {
            addDraftProblems(before, version, problems);
        }
        if (!deal.state().isMoving()) {
            problems.add(FieldProblem.of("deal", "deal.problem.closed"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Long twin = before == null ? findTwin(dealId, entry) : null;
        if (twin != null) {
            return new Change.Done<>(get(dealId, twin));
        }
        long saved = before == null ? insert(dealId, entry) : update(id, entry);
        Proposal after = get(dealId, saved);
        audit.recordOfAccount(deal.accountId(), before == null ? "create" : "change", "proposal", saved, before, after);
        return new Change.Done<>(after);
    }

    private static void addDraftProblems(Proposal before, int version, List<FieldProblem> problems) {
        if (before.issuedAt() != null) {
            problems.add(FieldProblem.of("version", "deal.problem.issued"));
        } else if (before.version() != version) {
            problems.add(FieldProblem.of("version", "deal.problem.outdated"));
        }
    }

    /**
     * Gives a proposal to the customer: its quote is approved by then, and it stays as it is.
     *
     * @param version that whoever issues it has read
     */
    @Transactional
    public Change<Proposal> issue(long dealId, long id, int version) {
        Deal deal = deals.lockDeal(dealId);
        Proposal proposal = get(dealId, id);
        Long quoteId = proposal.quoteId();
        if (proposal.issuedAt() != null) {
            return new Change.Done<>(proposal);
        }
        if (!deal.state().isMoving()) {
            return Change.refused("deal", "deal.problem.closed");
        }
        if (proposal.version() != version) {
            return Change.refused("version", "deal.problem.outdated");
        }
        if (quoteId == null || !APPROVED.contains(quotes.getQuote(quoteId).state())) {
            return Change.refused("quote", "deal.problem.quoteOpen");
        }
        jdbc.sql("UPDATE deal.proposal SET issued_at = ?, version = version + 1 WHERE id = ?")
                .params(Timestamp.from(time.now()), id)
                .update();
        Proposal after = get(dealId, id);
        audit.recordOfAccount(deal.accountId(), "issue", "proposal", id, proposal, after);
        return new Change.Done<>(after);
    }

    private @Nullable Long findTwin(long dealId, Entry entry) {
        return bind(jdbc.sql("""
                        SELECT max(id) FROM deal.proposal
                        WHERE deal_id = :deal AND by_name = :by AND made_at > :since AND issued_at IS NULL AND version = 0
                            AND opening = :opening AND advantages = :advantages AND parcels = :parcels
                            AND revenue_fen = :revenue AND on_time_basis_points = :onTime
                            AND trial_parcels = :trialParcels AND trial_faults = :trialFaults
                            AND quote_id IS NOT DISTINCT FROM :quote AND margin_fen IS NOT DISTINCT FROM :margin"""), entry)
                .param("deal", dealId)
                .param("by", Acting.get().name())
                .param("since", Timestamp.from(time.now().minus(SAME)))
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
    }

    private List<FieldProblem> problemsOf(Deal deal, Entry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        Long quoteId = entry.quoteId();
        if (quoteId != null && listQuotes(deal).stream().noneMatch(quote -> quote.id() == quoteId)) {
            problems.add(FieldProblem.of("quote", "deal.problem.quote"));
        }
        if (entry.opening().length() > LONGEST_TEXT || entry.advantages().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("opening", "deal.problem.long", LONGEST_TEXT));
        }
        Proposal.Promise promise = entry.promise();
        if (promise.parcels() < 0 || promise.revenueFen() < 0) {
            problems.add(FieldProblem.of("parcels", "deal.problem.figure"));
        }
        if (promise.onTimeBasisPoints() < 0 || promise.onTimeBasisPoints() > WHOLE) {
            problems.add(FieldProblem.of("onTime", "deal.problem.share"));
        }
        Long margin = promise.marginFen();
        if (margin != null && margin > promise.revenueFen()) {
            problems.add(FieldProblem.of("margin", "deal.problem.margin"));
        }
        addTrialProblems(entry.trial(), problems);
        return problems;
    }

    private static void addTrialProblems(Proposal.Terms trial, List<FieldProblem> problems) {
        if (trial.parcels() < 0 || trial.parcels() > Trials.MOST_PARCELS) {
            problems.add(FieldProblem.of("trialParcels", "deal.problem.proposalTrial", Trials.MOST_PARCELS));
        }
        if (trial.faults() < 0 || trial.faults() > trial.parcels()) {
            problems.add(FieldProblem.of("trialFaults", "deal.problem.faults"));
        }
    }

    private long insert(long dealId, Entry entry) {
        return bind(jdbc.sql("""
                        INSERT INTO deal.proposal (deal_id, number, quote_id, opening, advantages, parcels, revenue_fen,
                            margin_fen, on_time_basis_points, trial_parcels, trial_faults, by_name, made_at)
                        VALUES (:deal, 'P' || to_char(:now AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')
                                || lpad(nextval('deal.proposal_number')::text, 5, '0'),
                            :quote, :opening, :advantages, :parcels, :revenue, :margin, :onTime, :trialParcels,
                            :trialFaults, :by, :now)
                        RETURNING id"""), entry)
                .param("deal", dealId)
                .param("by", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
    }

    private long update(long id, Entry entry) {
        bind(jdbc.sql("""
                        UPDATE deal.proposal SET quote_id = :quote, opening = :opening, advantages = :advantages,
                            parcels = :parcels, revenue_fen = :revenue, margin_fen = :margin,
                            on_time_basis_points = :onTime, trial_parcels = :trialParcels,
                            trial_faults = :trialFaults, version = version + 1
                        WHERE id = :id"""), entry).param("id", id).update();
        return id;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Entry entry) {
        return statement
                .param("quote", entry.quoteId(), Types.BIGINT)
                .param("opening", entry.opening())
                .param("advantages", entry.advantages())
                .param("parcels", entry.promise().parcels())
                .param("revenue", entry.promise().revenueFen())
                .param("margin", entry.promise().marginFen(), Types.BIGINT)
                .param("onTime", entry.promise().onTimeBasisPoints())
                .param("trialParcels", entry.trial().parcels())
                .param("trialFaults", entry.trial().faults());
    }

    private static Proposal read(ResultSet row) throws SQLException {
        Timestamp issued = row.getTimestamp("issued_at");
        return new Proposal(
                row.getLong("id"),
                row.getLong("deal_id"),
                row.getString("number"),
                row.getObject("quote_id", Long.class),
                row.getString("quote_number"),
                row.getString("opening"),
                row.getString("advantages"),
                new Proposal.Promise(
                        row.getLong("parcels"),
                        row.getLong("revenue_fen"),
                        row.getObject("margin_fen", Long.class),
                        row.getInt("on_time_basis_points")),
                new Proposal.Terms(row.getInt("trial_parcels"), row.getInt("trial_faults")),
                issued == null ? null : issued.toInstant(),
                row.getString("by_name"),
                row.getInt("version"));
    }
}
