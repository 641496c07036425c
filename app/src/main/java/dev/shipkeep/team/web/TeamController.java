package dev.shipkeep.team.web;

import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.list.ListAddress;
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
import java.util.Set;
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
    static final Set<String> PARAMETERS = Set.of("unit", "month", "currency");

    private static final int FEN_DIGITS = 2;
    private static final int BASIS_POINT_DIGITS = 4;

    private final Areas areas;
    private final Members members;
    private final Deals deals;
    private final Audit audit;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    TeamController(
            Areas areas,
            Members members,
            Deals deals,
            Audit audit,
            BusinessTime time,
            TransactionTemplate transaction) {
        this.areas = areas;
        this.members = members;
        this.deals = deals;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(PATH, parameters, PARAMETERS);
        Area area = areas.get(address.value("unit"));
        YearMonth month = Months.read(address.value("month"), time.today());
        CurrencyChoice currency = CurrencyChoice.of(deals, address.value("currency"));
        List<Member> people = members.list(area, month, currency.chosen());
        return Pages.show(
                "team/show",
                new TeamPage(
                        frame,
                        address,
                        area,
                        month,
                        currency,
                        people,
                        members.byUnit(area, people),
                        members.total(people)));
    }

    @GetMapping(PATH + "/export")
    @Needs(Permission.EXPORT)
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.TEAM_READ)) {
            throw new NotAllowed();
        }
        ListAddress address = ListAddress.of(PATH, parameters, PARAMETERS);
        Area area = areas.get(address.value("unit"));
        YearMonth month = Months.read(address.value("month"), time.today());
        String currency = CurrencyChoice.of(deals, address.value("currency")).chosen();
        transaction.executeWithoutResult(status -> audit.record(
                "export",
                "team",
                0,
                null,
                Map.of("unit", area.code(), "month", month.toString(), "currency", currency)));
        List<String> titles = TeamPage.COLUMNS.stream()
                .map(column -> frame.say("team.column." + column))
                .toList();
        List<Member> people = members.list(area, month, currency);
        try (ExcelDownload download = ExcelDownload.start(
                response, frame.say("team.title") + " " + month + " " + currency + ".xlsx", titles)) {
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
