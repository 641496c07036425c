package dev.shipkeep.team.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Areas;
import dev.shipkeep.team.Member;
import dev.shipkeep.team.Members;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people did in a month and have in hand: as a page and as a sheet. */
@Controller
@Needs(Permission.TEAM_READ)
class TeamController {

    static final String PATH = "/team";

    private static final int FEN_DIGITS = 2;
    private static final int BASIS_POINT_DIGITS = 4;

    private final Areas areas;
    private final Members members;
    private final Audit audit;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    TeamController(Areas areas, Members members, Audit audit, BusinessTime time, TransactionTemplate transaction) {
        this.areas = areas;
        this.members = members;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String month, Frame frame) {
        Area area = areas.get(unit);
        YearMonth shown = Months.read(month, time.today());
        List<Member> people = members.list(area, shown);
        return Pages.show(
                "team/show",
                new TeamPage(frame, area, shown, people, members.byUnit(area, people), members.total(people)));
    }

    @GetMapping(PATH + "/export")
    @Needs(Permission.EXPORT)
    void export(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String month,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.TEAM_READ)) {
            throw new NotAllowed();
        }
        Area area = areas.get(unit);
        YearMonth shown = Months.read(month, time.today());
        transaction.executeWithoutResult(status ->
                audit.record("export", "team", 0, null, Map.of("unit", area.code(), "month", shown.toString())));
        List<String> titles = TeamPage.COLUMNS.stream()
                .map(column -> frame.say("team.column." + column))
                .toList();
        List<Member> people = members.list(area, shown);
        try (ExcelDownload download =
                ExcelDownload.start(response, frame.say("team.title") + " " + shown + ".xlsx", titles)) {
            for (Member member : people) {
                download.row(cells(member));
            }
        }
    }

    private static List<@Nullable Object> cells(Member member) {
        Member.Work work = member.work();
        return Arrays.asList(
                member.key(),
                member.name(),
                work.leads(),
                work.accepted(),
                member.target().leads(),
                work.visits(),
                member.target().visits(),
                work.open(),
                work.idle(),
                member.averageStepDays(),
                work.won(),
                member.target().wins(),
                work.lost(),
                share(member.conversion()),
                yuan(work.revenueFen()),
                yuan(member.target().revenueFen()),
                share(member.reached()),
                yuan(work.forecastFen()));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    private static @Nullable BigDecimal share(@Nullable Integer basisPoints) {
        return basisPoints == null ? null : BigDecimal.valueOf(basisPoints, BASIS_POINT_DIGITS);
    }
}
