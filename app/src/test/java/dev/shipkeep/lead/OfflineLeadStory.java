package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A courier in a cellar: leads are kept on the phone through closing the browser, sent once, and by their finder only. */
class OfflineLeadStory {

    private static final String LEAVER = "lead-leaver";
    private static final long MOST_BYTES = 150_000;
    private static final String LOADED_BYTES = """
            performance.getEntriesByType("navigation").concat(performance.getEntriesByType("resource"))
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    private final Running shipkeep = Running.shipkeep();

    @BeforeAll
    static void requireBrowser() {
        Phone.require();
    }

    private static void save(Page page) {
        page.click("form[data-lead-form] .card-footer .btn-primary");
    }

    private long count(String name) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM lead.lead WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private static FilePayload photo() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2_000, 1_200, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return new FilePayload("card.jpg", "image/jpeg", jpeg.toByteArray());
    }

    @Test
    void aLeadOutlivesTheNetworkAndTheBrowserAndIsSentOnce() throws IOException {
        try (Phone phone = new Phone()) {
            phone.signIn("courier");
            phone.formStored();
            phone.network().cut();
            Page page = phone.form();
            page.fill("#field-name", "地下室茶庄");
            page.fill("#field-parcelsMonth", "600");
            page.setInputFiles("#field-photo", photo());
            save(page);
            page.waitForSelector(".alert-warning:has-text('已保存在手机上')");

            phone.restart();
            phone.form().waitForSelector(".lead-kept-waiting:has-text('地下室茶庄')");
            assertThat(count("地下室茶庄")).isZero();

            phone.network().mend();
            Page back = phone.form();
            back.waitForSelector(".lead-kept-sent:has-text('地下室茶庄')");
            back.reload();
            back.waitForSelector(".lead-kept-sent");
        }
        assertThat(count("地下室茶庄")).isEqualTo(1);
        long photos = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM lead.photo JOIN lead.lead ON lead.id = lead_id WHERE name = '地下室茶庄'")
                .query(Long.class)
                .single());
        assertThat(photos).isEqualTo(1);
    }

    @Test
    void whatTheServerRefusesComesBackWithTheReason() {
        try (Phone phone = new Phone()) {
            phone.signIn("courier");
            phone.formStored();
            phone.network().cut();
            Page page = phone.form();
            page.fill("#field-name", "填错电话的茶庄");
            page.fill("#field-contactPhone", "不记得");
            save(page);
            page.waitForSelector(".lead-kept-waiting");
            phone.network().mend();
            Page back = phone.form();
            back.waitForSelector(".lead-kept-refused:has-text('电话')");
            back.click(".lead-kept-refused button");
            assertThat(back.inputValue("#field-name")).isEqualTo("填错电话的茶庄");
            back.fill("#field-contactPhone", "13800001234");
            save(back);
            back.waitForSelector(".alert-success:has-text('填错电话的茶庄')");
        }
        assertThat(count("填错电话的茶庄")).isEqualTo(1);
    }

    @Test
    void whatMayBeKnownAlreadyIsLookedAtFirst() {
        TestLeads.bring(shipkeep, "courier", TestLeads.form("河西旧茶庄", "address", "河西大街 100 号"));
        try (Phone phone = new Phone()) {
            phone.signIn("courier");
            Page page = phone.formStored();
            page.fill("#field-name", "河西新茶庄");
            page.fill("#field-address", "河西大街100号");
            save(page);
            page.waitForSelector(".alert-danger:has-text('河西旧茶庄')");
            assertThat(page.inputValue("#field-name")).isEqualTo("河西新茶庄");
            page.click("#lead-matches button");
            page.waitForSelector(".alert-success:has-text('河西新茶庄')");
        }
        assertThat(count("河西新茶庄")).isEqualTo(1);
    }

    @Test
    void nobodyElseOnThePhoneSeesOrSendsIt() {
        TestPeople.create(shipkeep, "lead-stranger", World.NANJING_AREA, "courier");
        try (Phone phone = new Phone()) {
            phone.signIn("courier");
            phone.formStored();
            phone.network().cut();
            Page page = phone.form();
            page.fill("#field-name", "只归我的茶庄");
            save(page);
            page.waitForSelector(".lead-kept-waiting");
            page.close();
            phone.network().mend();

            phone.takeOver("lead-stranger");
            Page theirs = phone.formStored();
            assertThat(theirs.content()).doesNotContain("只归我的茶庄");
            assertThat(theirs.isHidden("[data-lead-queue]")).isTrue();
            assertThat(count("只归我的茶庄")).isZero();
            theirs.close();

            phone.takeOver("courier");
            phone.form().waitForSelector(".lead-kept-sent:has-text('只归我的茶庄')");
        }
        String finder = shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                        SELECT person.username FROM lead.lead JOIN organization.person ON person.id = finder_id
                        WHERE lead.name = '只归我的茶庄'""").query(String.class).single());
        assertThat(finder).isEqualTo("courier");
    }

    @Test
    void signingOutTellsWhatWaitsAndLosesNothing() {
        TestPeople.create(shipkeep, LEAVER, World.NANJING_AREA, "courier");
        try (Phone phone = new Phone()) {
            phone.signIn(LEAVER);
            phone.formStored();
            phone.network().cut();
            Page page = phone.form();
            page.fill("#field-name", "退出也不丢的茶庄");
            page.fill("#field-contactPhone", "不是号码");
            save(page);
            page.waitForSelector(".lead-kept-waiting");
            phone.network().mend();
            phone.form().waitForSelector(".lead-kept-refused");

            Page mine = phone.page("/leads/mine");
            assertThat(mine.isVisible("#leads-waiting")).isFalse();
            phone.askToSignOut(mine);
            mine.waitForSelector("#leads-waiting[open]:has-text('未发出： 1')");
            mine.click("#leads-waiting [value=stay]");
            assertThat(mine.url()).endsWith("/leads/mine");
            phone.askToSignOut(mine);
            mine.waitForSelector("#leads-waiting[open]");
            mine.keyboard().press("Escape");
            assertThat(shipkeep.get(LEAVER, "/leads/mine").statusCode()).isEqualTo(200);
            phone.askToSignOut(mine);
            mine.click("#leads-waiting [value=leave]");
            mine.waitForURL("**/sign-in**");
            mine.close();

            phone.takeOver(LEAVER);
            Page back = phone.form();
            back.waitForSelector(".lead-kept-refused:has-text('退出也不丢的茶庄')");
            back.onceDialog(dialog -> dialog.accept());
            back.click(".lead-kept-refused button:has-text('不要了')");
            back.waitForSelector("[data-lead-queue]", hidden());
            Page nothing = phone.page("/leads/mine");
            phone.askToSignOut(nothing);
            nothing.waitForURL("**/sign-in**");
        }
        assertThat(count("退出也不丢的茶庄")).isZero();
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    @Test
    void theFirstVisitIsLight() {
        try (Phone phone = new Phone()) {
            phone.signIn("courier");
            Page page = phone.form();
            page.waitForLoadState(LoadState.LOAD);
            Object bytes = page.evaluate(LOADED_BYTES);
            assertThat(((Number) bytes).longValue()).isPositive().isLessThan(MOST_BYTES);
            Object overhang =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overhang).isEqualTo(0);
        }
    }
}
