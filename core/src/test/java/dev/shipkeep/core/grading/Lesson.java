package dev.shipkeep.core.grading;

import java.util.Arrays;
import java.util.List;

/** Short ways to grade the accounts of a test. */
final class Lesson {
    private Lesson() {}

    static List<Grade> grade(GradingPolicy policy, TestAccount... accounts) {
        List<AccountFigures> figures =
                Arrays.stream(accounts).map(TestAccount::figures).toList();
        return Grader.grade(TestAccount.TODAY, figures, policy);
    }

    static List<Grade> grade(TestAccount... accounts) {
        return grade(GradingPolicy.DEFAULT, accounts);
    }

    static Grade alone(TestAccount account) {
        return grade(account).getFirst();
    }

    static List<Grade> gradeRevenues(long... revenuesFen) {
        TestAccount[] accounts = new TestAccount[revenuesFen.length];
        for (int index = 0; index < accounts.length; index++) {
            accounts[index] = TestAccount.account(index + 1).earning(revenuesFen[index]);
        }
        return grade(accounts);
    }

    static List<Reason> explain(GradingPolicy policy, TestAccount account, TestAccount... others) {
        TestAccount[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = account;
        return Explanation.of(account.figures(), grade(policy, all).getLast(), policy, TestAccount.TODAY);
    }
}
