package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A browser as a courier carries it: it keeps its data when it is closed, and its network can be cut. */
final class Phone implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Running shipkeep = Running.shipkeep();
    private final Network network = new Network(shipkeep.address());
    private final Path profile = createFolder();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private BrowserContext browser = open(playwright, profile);

    /** Skips the test where there is no browser, except where there has to be one. */
    static void require() {
        boolean there = Files.isExecutable(CHROMIUM);
        boolean mustBe = "true".equals(System.getenv("CI"));
        assertThat(there || !mustBe).as("a browser at " + CHROMIUM).isTrue();
        Assumptions.assumeTrue(there, "no browser at " + CHROMIUM + ", so the form was not tried in one");
    }

    private static Path createFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "phone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrowserContext open(Playwright playwright, Path profile) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                                .setLocale("zh-CN")
                                .setViewportSize(390, 844));
    }

    Network network() {
        return network;
    }

    void restart() {
        browser.close();
        browser = open(playwright, profile);
    }

    void signIn(String person) {
        double expiry = shipkeep.time().now().plus(Duration.ofDays(1)).toEpochMilli() / 1_000.0;
        browser.addCookies(List.of(new Cookie("shipkeep", shipkeep.cookie(person))
                .setUrl(network.address())
                .setExpires(expiry)));
    }

    /** Signs in on the page where somebody else was signed in before. */
    void takeOver(String person) {
        browser.clearCookies();
        Page page = browser.newPage();
        page.navigate(network.address() + "/sign-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("#username", person);
        page.fill("#password", World.PASSWORD);
        page.click("form.card button.btn-primary");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.close();
    }

    Page form() {
        return page("/leads/new");
    }

    Page page(String path) {
        Page page = browser.newPage();
        page.navigate(network.address() + path);
        return page;
    }

    /** As far as the button; what the page asks then is for the test to answer. */
    void askToSignOut(Page page) {
        page.click(".shell-person > summary");
        page.click("form[action='/sign-out'] button");
    }

    /** The form, once it could be opened without network. */
    Page formStored() {
        Page page = form();
        page.waitForSelector(
                "html[data-leads=stored]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        network.close();
    }
}
