package org.followthrough.plan;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the work list that people gave names: everybody has their own, and what they show is of now. */
@Service
@Transactional
public class SavedViews {

    /** So many views of one person can still be told apart over a list. */
    public static final int MOST = 20;

    private final SavedViewMapper mapper;
    private final Clock clock;

    SavedViews(SavedViewMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The person's views, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Person person) {
        return mapper.of(person.id());
    }

    /** Keeps a view under a name that none of the person's has, in any case of letters. */
    public Kept keep(Person person, String name, String query) {
        if (!Access.may(person, Permission.SEE_PLANS)) {
            throw new NotAllowed();
        }
        List<SavedView> own = mapper.of(person.id());
        if (own.stream().anyMatch(view -> view.name().equalsIgnoreCase(name))) {
            return Kept.NAME_TAKEN;
        }
        if (own.size() >= MOST) {
            return Kept.TOO_MANY;
        }
        mapper.insert(person.id(), name, query, clock.instant());
        return Kept.YES;
    }

    /** Forgets one of the person's own views; answers whether they had it. */
    public boolean forget(Person person, long id) {
        return mapper.delete(person.id(), id) > 0;
    }

    /** Whether a view was kept, or why not. */
    public enum Kept {
        YES, NAME_TAKEN, TOO_MANY
    }
}
