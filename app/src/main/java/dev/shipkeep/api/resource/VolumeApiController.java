package dev.shipkeep.api.resource;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.market.Volume;
import dev.shipkeep.analysis.market.Volumes;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a shipper sends with other carriers, and our share. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/volumes")
class VolumeApiController {

    private final Volumes volumes;
    private final AccountCards cards;
    private final BusinessTime time;

    VolumeApiController(Volumes volumes, AccountCards cards, BusinessTime time) {
        this.volumes = volumes;
        this.cards = cards;
        this.time = time;
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping
    WalletView index(@PathVariable long id) {
        AccountCard card = cards.getCard(id);
        return WalletView.of(volumes.wallet(card), volumes.listVolumes(id));
    }

    /** One of the same carrier and lane is replaced. */
    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping
    WalletView.Told create(@PathVariable long id, @RequestBody VolumeDraft draft) {
        return switch (volumes.record(id, draft.entry(time.today()))) {
            case Change.Done<Volume>(Volume volume) -> WalletView.told(volume);
            case Change.Refused<Volume>(List<FieldProblem> problems) ->
                throw RequestRefused.invalid(problems.stream()
                        .map(problem -> new FieldProblem(
                                VolumeDraft.field(problem.field()), problem.messageKey(), problem.arguments()))
                        .toList());
        };
    }
}
