package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.shipkeep.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Cards of the board moved in a real browser, with the mouse and with the keyboard. */
class BoardPagesStory {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Running SHIPKEEP = Running.shipkeep();

    private final BoardDeals deals = new BoardDeals();

    @Test
    void aCardIsDraggedIntoTheNextColumn() {
        Deal deal = deals.beginWithEvidence("DRAG-ON");
        onBoard("area_representative", deal, page -> {
            begin(page, deal, 2);
            assertThat(page.getAttribute("[data-lane='2']", "class")).contains("deal-lane-over");
            assertThat(page.getAttribute("[data-lane='3']", "class")).contains("deal-lane-closed");
            answered(page, () -> page.mouse().up());
            assertThat(page.textContent(".alert-success")).contains(deal.number());
            assertThat(page.url()).contains("/deals/board?q=DRAG-ON");
            assertThat(page.textContent("[data-lane='2']")).contains("DRAG-ON");
        });
        assertThat(deals.now(deal).step()).isEqualTo(2);
    }

    @Test
    void aCardWithoutEvidenceComesBackWithWhatIsMissing() {
        Deal deal = deals.begin("DRAG-MISSING");
        onBoard("manager", deal, page -> {
            begin(page, deal, 2);
            answered(page, () -> page.mouse().up());
            assertThat(page.textContent("dialog:modal")).contains("客户档案中有联系人");
            assertThat(page.textContent("[data-lane='1']")).contains("DRAG-MISSING");
            page.fill("#deal-skip-reason", "老客户");
            answered(page, () -> page.press("#deal-skip-reason", "Enter"));
            assertThat(page.textContent("[data-lane='2']")).contains("DRAG-MISSING");
        });
        assertThat(deals.now(deal).step()).isEqualTo(2);
    }

    @Test
    void aCardThatIsDraggedBackAsksForTheReason() {
        Deal deal = deals.skipTo(deals.begin("DRAG-BACK"), 3);
        onBoard("area_representative", deal, page -> {
            begin(page, deal, 1);
            page.mouse().up();
            assertThat(page.inputValue("#deal-back-to")).isEqualTo("1");
            page.fill("#deal-back-reason", "资料有误");
            answered(page, () -> page.click("#deal-back .btn-primary"));
            assertThat(page.textContent("[data-lane='1']")).contains("DRAG-BACK");
        });
        assertThat(deals.now(deal).step()).isOne();
    }

    @Test
    void theKeyboardDoesWhatTheMouseDoes() {
        Deal deal = deals.beginWithEvidence("KEYS-ON");
        String menu = "#deal-" + deal.id() + " summary";
        onBoard("area_representative", deal, page -> {
            page.focus(menu);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            answered(page, () -> page.keyboard().press("Enter"));
            assertThat(page.textContent("[data-lane='2']")).contains("KEYS-ON");
            page.waitForFunction("document.activeElement.matches('" + menu + "')");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("deal-back-reason");
            page.keyboard().type("客户要求");
            answered(page, () -> page.keyboard().press("Enter"));
            assertThat(page.textContent("[data-lane='1']")).contains("KEYS-ON");
        });
        assertThat(deals.now(deal).step()).isOne();
    }

    private static void begin(Page page, Deal deal, int lane) {
        page.hover("#deal-" + deal.id() + " b");
        page.mouse().down();
        page.hover("[data-lane='" + lane + "'] h2");
        page.hover("[data-lane='" + lane + "'] h2");
    }

    private static void answered(Page page, Runnable move) {
        page.waitForNavigation(move);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void onBoard(String person, Deal deal, Consumer<Page> work) {
        boolean there = Files.isExecutable(CHROMIUM);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("a browser at " + CHROMIUM)
                .isTrue();
        Assumptions.assumeTrue(there, "no browser at " + CHROMIUM + ", so the board was not tried in one");
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright.chromium().launch(options);
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            context.addCookies(List.of(new Cookie("shipkeep", SHIPKEEP.cookie(person)).setUrl(SHIPKEEP.address())));
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(SHIPKEEP.address() + "/deals/board?q=" + deal.title());
            work.accept(page);
            assertThat(complaints).isEmpty();
        }
    }
}
