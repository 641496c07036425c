/** The pages of money owed: ageing, payments, reminders, credit hold, collected money, and the panel of an account. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.receivable.web;
