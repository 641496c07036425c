package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** From the list to an account and back with something changed, in a real browser, at a desk and on a phone. */
class AccountPagesStory {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Running SHIPKEEP = Running.shipkeep();

    @Test
    void findsOpensAndEditsAnAccountAtADesk() {
        tell("STORY-DESK", "故事桌面有限公司", 1440, 900);
    }

    @Test
    void findsOpensAndEditsAnAccountOnAPhone() {
        tell("STORY-PHONE", "故事手机有限公司", 390, 844);
    }

    @Test
    void drawsALineOfInfluenceFromOnePersonToAnother() {
        long account = TestAccounts.create(SHIPKEEP, "STORY-MAP", "故事决策有限公司", World.NANJING_AREA);
        SHIPKEEP.asSystem(
                () -> SHIPKEEP.jdbc().sql("""
                INSERT INTO account.contact (account_id, name, role)
                VALUES (?, '周决策', 'decides'), (?, '吴影响', 'influences')""").params(account, account).update());
        inBrowser(1440, 900, page -> {
            page.navigate(SHIPKEEP.address() + "/accounts/" + account + "/decision");
            page.hover("a[data-contact]:has-text('吴影响') rect");
            page.mouse().down();
            page.hover("a[data-contact]:has-text('周决策') rect");
            page.mouse().up();
            assertThat(page.url()).endsWith("/decision");
            page.selectOption("#field-strength", "3");
            page.click("form.decision-form button");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.textContent("#lines .decision-line")).containsSubsequence("吴影响", "周决策");
        });
    }

    private static void tell(String code, String name, int width, int height) {
        TestAccounts.index(SHIPKEEP, List.of(TestAccounts.create(SHIPKEEP, code, name, World.NANJING_AREA)));
        inBrowser(width, height, page -> work(page, code, name));
    }

    private static void inBrowser(int width, int height, Consumer<Page> work) {
        requireBrowser();
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright.chromium().launch(options);
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
            context.addCookies(List.of(new Cookie("shipkeep", SHIPKEEP.cookie("manager")).setUrl(SHIPKEEP.address())));
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            work.accept(page);
            assertThat(complaints).isEmpty();
        }
    }

    private static void requireBrowser() {
        boolean there = Files.isExecutable(CHROMIUM);
        boolean mustBe = "true".equals(System.getenv("CI"));
        assertThat(there || !mustBe).as("a browser at " + CHROMIUM).isTrue();
        Assumptions.assumeTrue(there, "no browser at " + CHROMIUM + ", so the pages were not tried in one");
    }

    private static void work(Page page, String code, String name) {
        page.navigate(SHIPKEEP.address() + "/accounts");
        page.fill(".list-filters input[name=q]", code.toLowerCase(Locale.ROOT));
        page.press(".list-filters input[name=q]", "Enter");
        page.waitForURL("**/accounts?q=**");
        assertNothingSticksOut(page);
        page.click("text=" + name);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.textContent("h1")).contains(name);
        assertNothingSticksOut(page);
        page.click("a[href$='/edit']");
        page.fill("#field-address", "中山北路 8 号");
        page.click("form.card button.btn-primary");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.textContent(".alert-success")).contains(name);
        assertThat(page.textContent(".facts")).contains("中山北路 8 号");
        assertThat(page.textContent("#timeline")).contains("修改了 地址");
    }

    /** No page scrolls sideways. */
    private static void assertNothingSticksOut(Page page) {
        Object overhang = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang).isEqualTo(0);
    }
}
