package dev.shipkeep.team.web;

import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.Step;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.team.Dimension;
import dev.shipkeep.team.Funnel;
import dev.shipkeep.team.FunnelQuestion;
import java.util.List;
import java.util.Locale;

/** @param groups the deals by the dimension */
public record FunnelPage(
        Frame frame,
        ListAddress address,
        FunnelQuestion question,
        Funnel funnel,
        Dimension dimension,
        CurrencyChoice currency,
        List<Funnel.Group> groups,
        List<Step> steps) {

    public List<Integer> lengths() {
        return List.of(90, 180, 365, 540);
    }

    public boolean isLength(int days) {
        return question.from().plusDays(days - 1L).equals(question.through());
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    public List<String> sources() {
        return DealChoices.SOURCES;
    }

    public String step(Funnel.Stage stage) {
        Step step = steps.stream()
                .filter(one -> one.position() == stage.step())
                .findFirst()
                .orElseThrow();
        boolean chinese = frame.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return step.position() + " " + (chinese ? step.nameZh() : step.nameEn());
    }

    public String name(Funnel.Group group) {
        return switch (dimension) {
            case AREA, PERSON -> group.name();
            case INDUSTRY -> group.key().isEmpty() ? frame.say("team.funnel.noIndustry") : industry(group.key());
            case SOURCE -> frame.say("deal.source." + group.key());
        };
    }

    private String industry(String key) {
        return frame.choice("account.industry.", key);
    }

    /** The same funnel of one group only. */
    public String url(Funnel.Group group) {
        return switch (dimension) {
            case AREA -> address.with("unit", group.key()).url();
            case PERSON -> address.with("owner", group.key()).url();
            case INDUSTRY -> address.with("industry", group.key()).url();
            case SOURCE -> address.with("source", group.key()).url();
        };
    }

    public String chart() {
        return new Chart("bar", "count")
                .with("x", funnel.stages().stream().map(this::step).toList())
                .line(
                        frame.say("team.funnel.entered"),
                        funnel.stages().stream().map(Funnel.Stage::entered).toList())
                .line(
                        frame.say("team.funnel.onward"),
                        funnel.stages().stream().map(Funnel.Stage::onward).toList())
                .json();
    }
}
