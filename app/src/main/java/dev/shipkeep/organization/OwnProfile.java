package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change about themselves. */
@Component
public class OwnProfile {

    private final PersonRepository people;
    private final SignIns signIns;
    private final Audit audit;

    OwnProfile(PersonRepository people, SignIns signIns, Audit audit) {
        this.people = people;
        this.signIns = signIns;
        this.audit = audit;
    }

    @Transactional
    public void setLanguage(boolean english) {
        long id = Acting.get().id();
        String before = people.find(id).orElseThrow().locale();
        String after = english ? "en" : "zh-CN";
        if (!before.equals(after)) {
            people.setLocale(id, after);
            audit.record("change", "person", id, Map.of("language", before), Map.of("language", after));
            signIns.forgetAllAfterCommit();
        }
    }
}
