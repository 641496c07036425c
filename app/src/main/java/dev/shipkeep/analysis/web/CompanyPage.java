package dev.shipkeep.analysis.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.finance.Companies;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;

/** @param version −1 when nothing was known when the form was opened */
public record CompanyPage(Frame frame, AccountCard card, Companies.Entry entry, int version, FieldProblems problems) {}
