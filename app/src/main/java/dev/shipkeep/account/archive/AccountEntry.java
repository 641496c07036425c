package dev.shipkeep.account.archive;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account as it was typed; an empty text is nothing.
 *
 * @param code empty to have one given; only for a new account, as is {@code currency}
 * @param region only for places without a Chinese division code
 * @param parent code of the account above it in its group
 */
public record AccountEntry(
        String code,
        String name,
        String creditCode,
        String industry,
        String enterpriseType,
        String lifeStage,
        String currency,
        String divisionCode,
        String region,
        String address,
        String since,
        String note,
        String parent,
        boolean active) {

    public static final AccountEntry EMPTY =
            new AccountEntry("", "", "", "", "", "", "CNY", "", "", "", "", "", "", true);

    public static AccountEntry of(AccountCard card) {
        return new AccountEntry(
                card.code(),
                card.name(),
                text(card.creditCode()),
                text(card.industry()),
                text(card.enterpriseType()),
                text(card.lifeStage()),
                card.currency(),
                text(card.divisionCode()),
                card.divisionCode() == null ? text(card.region()) : "",
                text(card.address()),
                text(card.since()),
                text(card.note()),
                text(card.parentCode()),
                card.active());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The value of a field by its name in the form and in the trail. */
    public String value(String field) {
        return switch (field) {
            case "code" -> code;
            case "name" -> name;
            case "creditCode" -> creditCode;
            case "industry" -> industry;
            case "enterpriseType" -> enterpriseType;
            case "lifeStage" -> lifeStage;
            case "currency" -> currency;
            case "divisionCode" -> divisionCode;
            case "region" -> region;
            case "address" -> address;
            case "since" -> since;
            case "note" -> note;
            case "parent" -> parent;
            case "active" -> Boolean.toString(active);
            default -> "";
        };
    }

    /** The same entry for a new account, whose code and currency are still open. */
    public AccountEntry withCode(String newCode, String newCurrency) {
        return new AccountEntry(
                newCode,
                name,
                creditCode,
                industry,
                enterpriseType,
                lifeStage,
                newCurrency,
                divisionCode,
                region,
                address,
                since,
                note,
                parent,
                active);
    }

    /** The same entry with another value of one field. */
    public AccountEntry with(String field, String value) {
        return new AccountEntry(
                code,
                pick(field, "name", value, name),
                pick(field, "creditCode", value, creditCode),
                pick(field, "industry", value, industry),
                pick(field, "enterpriseType", value, enterpriseType),
                pick(field, "lifeStage", value, lifeStage),
                currency,
                pick(field, "divisionCode", value, divisionCode),
                pick(field, "region", value, region),
                pick(field, "address", value, address),
                pick(field, "since", value, since),
                pick(field, "note", value, note),
                pick(field, "parent", value, parent),
                field.equals("active") ? Boolean.parseBoolean(value) : active);
    }

    private static String pick(String field, String name, String value, String otherwise) {
        return field.equals(name) ? value : otherwise;
    }
}
