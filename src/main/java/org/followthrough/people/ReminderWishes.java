package org.followthrough.people;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reminders people wish to have; everybody chooses for themselves. */
@Service
@Transactional(readOnly = true)
public class ReminderWishes {

    private final ReminderWishMapper mapper;

    ReminderWishes(ReminderWishMapper mapper) {
        this.mapper = mapper;
    }

    /** What the person wishes. */
    public Reminders of(Person person) {
        Reminders chosen = mapper.of(person.id());
        return chosen == null ? Reminders.EACH : chosen;
    }

    /** The wishes of all who chose, by person; whoever is not there has each. */
    public Map<Long, Reminders> all() {
        return mapper.all().stream().collect(Collectors.toMap(ReminderWishMapper.Wish::personId,
                ReminderWishMapper.Wish::reminders));
    }

    /**
     * Chooses for oneself.
     *
     * @throws NotAllowed for who came by a one-time link
     */
    @Transactional
    public void choose(Person person, Reminders reminders) {
        if (!Access.mayChangeOwn(person)) {
            throw new NotAllowed();
        }
        mapper.delete(person.id());
        if (reminders != Reminders.EACH) {
            mapper.insert(person.id(), reminders);
        }
    }
}
