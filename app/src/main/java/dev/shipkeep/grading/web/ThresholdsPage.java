package dev.shipkeep.grading.web;

import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.grading.PolicyField;
import dev.shipkeep.grading.internal.PolicyDifference;
import dev.shipkeep.grading.internal.PolicyVersion;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * @param current the version in force
 * @param versions the newest versions, newest first
 */
public record ThresholdsPage(Frame frame, PolicyVersion current, ThresholdForm form, List<PolicyVersion> versions) {

    /** Fields that belong together begin with these; their heading is {@code grading.section.<key>}. */
    private static final Map<String, String> SECTION_STARTS = Map.ofEntries(
            Map.entry("keyAccountParcels", "key"),
            Map.entry("rankingBasis", "abc"),
            Map.entry("scoreAtShareA", "value"),
            Map.entry("loyaltyWeightTenure", "loyalty"),
            Map.entry("effortWeightCost", "effort"),
            Map.entry("tierWeightValue", "tier"),
            Map.entry("frequencyImportantWeeks", "frequency"),
            Map.entry("amountKey", "amount"),
            Map.entry("momentumRising", "momentum"),
            Map.entry("profitShareFull", "criteria"));

    /** Fields that belong together. */
    public record Section(String key, List<PolicyField> fields) {}

    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (PolicyField field : current.policy().fields()) {
            String start = SECTION_STARTS.get(field.name());
            if (start != null || sections.isEmpty()) {
                sections.add(new Section(Objects.requireNonNullElse(start, "key"), new ArrayList<>()));
            }
            sections.getLast().fields().add(field);
        }
        return sections;
    }

    /** Open are the sections that most people come for, and those in which something is wrong. */
    public boolean isOpen(Section section) {
        return section.key().equals("key")
                || section.key().equals("abc")
                || section.fields().stream().anyMatch(field -> form.problems().containsKey(field.name()));
    }

    public String shipped(PolicyField field) {
        return shown(field, field.defaultValue());
    }

    public String shown(PolicyField field, long value) {
        String text = ThresholdForm.shown(field, value);
        return field.kind() == PolicyField.Kind.CHOICE ? frame.say("grading.choice." + text) : text;
    }

    /** What a version changed against the one before it, in words. */
    public List<String> changes(int index) {
        GradingPolicy after = versions.get(index).policy();
        GradingPolicy before =
                index + 1 < versions.size() ? versions.get(index + 1).policy() : GradingPolicy.DEFAULT;
        return changes(frame, before, after);
    }

    static List<String> changes(Frame frame, GradingPolicy before, GradingPolicy after) {
        Map<String, Long> old = PolicyDifference.of(before, after, before);
        List<String> changes = new ArrayList<>();
        for (PolicyField field : after.fields()) {
            Long from = old.get(field.name());
            if (from != null) {
                changes.add(frame.say(
                        "grading.thresholds.change",
                        frame.say("grading.field." + field.name()),
                        withUnit(frame, field, from),
                        withUnit(frame, field, field.value())));
            }
        }
        return changes;
    }

    private static String withUnit(Frame frame, PolicyField field, long value) {
        String text = ThresholdForm.shown(field, value);
        return field.kind() == PolicyField.Kind.CHOICE
                ? frame.say("grading.choice." + text)
                : frame.say("grading.unit." + field.kind(), text);
    }
}
