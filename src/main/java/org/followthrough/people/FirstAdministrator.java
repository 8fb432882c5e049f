package org.followthrough.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way into an empty installation: a link, new at each start, that works until there is somebody. */
@Service
@Transactional(readOnly = true)
public class FirstAdministrator {

    private final SignInMapper mapper;
    private final People people;
    private final ChoosePassword passwords;
    private final SignInSettings settings;
    private final Clock clock;

    FirstAdministrator(SignInMapper mapper, People people, ChoosePassword passwords, SignInSettings settings,
                       Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the link's token; earlier ones stop working. Empty when there are people already. */
    @Transactional
    public Optional<String> newLink() {
        mapper.deleteFirstAdministratorLinks();
        if (mapper.numberOfPeople() > 0) {
            return Optional.empty();
        }
        String token = Token.random();
        mapper.insertLink(Token.hash(token), null, clock.instant().plus(settings.linkLife()));
        return Optional.of(token);
    }

    /** Whether the link can be used. */
    public boolean isOpen(String token) {
        SignInMapper.Link link = mapper.link(Token.hash(token));
        return link != null && link.personId() == null && link.isOpen(clock.instant()) && mapper.numberOfPeople() == 0;
    }

    /**
     * Creates the first person, an administrator.
     *
     * @param businessUnit whether they also set up plans, as in a small board
     * @return empty when the link can no longer be used
     * @throws ChoosePassword.Unacceptable when the password is against the rule
     */
    @Transactional
    public Optional<Person> create(String token, String email, String name, String password, boolean businessUnit) {
        if (!isOpen(token) || mapper.useLink(Token.hash(token), clock.instant()) == 0) {
            return Optional.empty();
        }
        Set<Role> roles = businessUnit ? EnumSet.of(Role.ADMINISTRATOR, Role.BUSINESS_UNIT)
                : EnumSet.of(Role.ADMINISTRATOR);
        Person person = people.find(people.add(email, name, null, null, PersonState.ACTIVE, roles)).orElseThrow();
        passwords.set(person, password);
        return Optional.of(person);
    }
}
