package dev.shipkeep.lead.capture;

import dev.shipkeep.account.handover.UnitsInReach;
import dev.shipkeep.lead.History;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a lead in. Whoever brings the same company a second time keeps a lead of the own, which is merged at once into
 * the one that was first; a lead of an account is closed at once as such. Both only after its finder looked at the match.
 */
@Component
public class LeadCapture {

    private static final Pattern CLIENT_KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** A form that was kept on a phone without network comes later; one from longer ago has a wrong clock. */
    private static final Duration LONGEST_KEPT = Duration.ofDays(60);

    private final LeadWriter writer;
    private final Matches matches;
    private final UnitsInReach units;
    private final History history;
    private final Audit audit;
    private final BusinessTime time;

    LeadCapture(
            LeadWriter writer, Matches matches, UnitsInReach units, History history, Audit audit, BusinessTime time) {
        this.writer = writer;
        this.matches = matches;
        this.units = units;
        this.history = history;
        this.audit = audit;
        this.time = time;
    }

    /** What became of what was sent. */
    public sealed interface Outcome {

        /** @param again whether it had been sent before */
        record Saved(long id, boolean again) implements Outcome {}

        record Refused(List<FieldProblem> problems) implements Outcome {}

        /** Nothing is written: these are to be looked at first. */
        record LookFirst(List<Match> matches) implements Outcome {}
    }

    /** @param confirmed whether the finder saw the matches and sends it all the same */
    @Transactional
    public Outcome capture(LeadEntry entry, PhotoCheck photos, boolean confirmed) {
        String clientKey = entry.value("clientKey");
        if (!CLIENT_KEY.matcher(clientKey).matches()) {
            return new Outcome.Refused(List.of(FieldProblem.of("clientKey", "lead.problem.clientKey")));
        }
        Optional<Long> before = writer.findByClientKey(clientKey);
        if (before.isPresent()) {
            return new Outcome.Saved(before.get(), true);
        }
        List<FieldProblem> problems = new ArrayList<>(photos.problems());
        LeadFacts facts = LeadRules.facts(entry, problems);
        List<ContactFacts> contacts = LeadRules.contacts(entry, problems);
        Unit unit = findUnit(entry.value("unit"), problems);
        if (!problems.isEmpty() || unit == null) {
            return new Outcome.Refused(problems);
        }
        LeadKeys keys = LeadKeys.of(facts, contacts);
        matches.lock(keys);
        List<Match> found = matches.find(keys, null);
        if (!found.isEmpty() && !confirmed) {
            return new Outcome.LookFirst(found);
        }
        Optional<Long> id = writer.add(clientKey, foundAt(entry), unit, facts);
        if (id.isEmpty()) {
            return new Outcome.Saved(writer.findByClientKey(clientKey).orElseThrow(), true);
        }
        contacts.forEach(contact -> writer.addContact(id.get(), contact));
        writer.addPhotos(id.get(), photos.photos());
        writer.index(id.get(), facts, keys);
        record(id.get(), entry);
        settle(id.get(), found);
        return new Outcome.Saved(id.get(), false);
    }

    /** What may be the same as something that is being typed; nothing is wanted to be complete yet. */
    @Transactional(readOnly = true)
    public List<Match> preview(LeadEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        LeadFacts facts = LeadRules.facts(entry, problems);
        return matches.find(LeadKeys.of(facts, LeadRules.contacts(entry, problems)), null);
    }

    private @Nullable Unit findUnit(String code, List<FieldProblem> problems) {
        Unit unit = (code.isEmpty() ? units.findOwn() : units.find(code)).orElse(null);
        if (unit == null || !unit.active()) {
            problems.add(FieldProblem.of("unit", "lead.problem.unit", code));
            return null;
        }
        return unit;
    }

    private Instant foundAt(LeadEntry entry) {
        Instant now = time.now();
        try {
            Instant told = entry.isEmpty("foundAt") ? now : Instant.parse(entry.value("foundAt"));
            boolean believable = !told.isAfter(now) && told.isAfter(now.minus(LONGEST_KEPT));
            return believable ? told : now;
        } catch (DateTimeParseException e) {
            return now;
        }
    }

    /** The trail keeps no personal data: who may read it need not see the lead. */
    private void record(long id, LeadEntry entry) {
        audit.record("create", "lead", id, null, Map.of("name", entry.value("name")));
        history.add(id, "lead.event.found", List.of(), entry.filled());
    }

    private void settle(long id, List<Match> found) {
        Match account = found.stream()
                .filter(match -> match.isAccount() && match.strong())
                .findFirst()
                .orElse(null);
        if (account != null) {
            writer.markKnown(id);
            writer.closeAsAccount(id, account.id(), time.now());
            history.add(id, "lead.event.isAccount", List.of(), null);
            return;
        }
        found.stream().filter(Match::takesOver).findFirst().ifPresent(first -> {
            writer.markKnown(id);
            if (writer.absorb(id, first.id(), time.now())) {
                audit.record("merge", "lead", id, null, Map.of("into", first.id()));
            }
        });
    }
}
