package org.followthrough.people;

import java.util.Optional;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture beside the board's name. Every change is an event of the board's settings. */
@Service
@Transactional(readOnly = true)
public class BoardLogo {

    private final LogoMapper mapper;
    private final BoardSettings settings;
    private final Kept<Optional<Logo>> kept;

    BoardLogo(LogoMapper mapper, BoardSettings settings, ChangeCounter counter) {
        this.mapper = mapper;
        this.settings = settings;
        this.kept = counter.keep(ChangeMark::people, () -> Optional.ofNullable(mapper.find()));
    }

    /** The logo as it stands; empty for none. */
    public Optional<Logo> logo() {
        return kept.get();
    }

    /**
     * Chooses a logo.
     *
     * @param words what it says, for who cannot see it
     * @param sent the file as it was sent; what is kept is drawn anew
     * @throws NotAllowed when the policy refuses
     * @throws LogoRefused when the file cannot be the logo
     * @throws IllegalArgumentException when it is larger than {@link LogoPicture#MOST_BYTES}
     */
    @Transactional
    public void change(Person by, String words, byte[] sent) {
        BoardSettings.demand(by);
        replace(by, new Logo(words, LogoPicture.anew(sent)));
    }

    /**
     * Says in other words what the logo says; without a logo nothing is changed.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void describe(Person by, String words) {
        BoardSettings.demand(by);
        logo().ifPresent(logo -> replace(by, new Logo(words, logo.picture())));
    }

    /**
     * Takes the logo away; without one nothing is changed.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void remove(Person by) {
        BoardSettings.demand(by);
        if (logo().isPresent()) {
            replace(by, null);
        }
    }

    private void replace(Person by, Logo logo) {
        String before = told(logo().orElse(null));
        if (!before.equals(told(logo))) {
            mapper.delete();
            if (logo != null) {
                mapper.insert(logo.words(), logo.picture());
            }
            settings.recordChange(by, "board.logo", before, told(logo));
        }
    }

    /** As the history tells it; the picture by its hash, so that two with the same words are told apart. */
    private static String told(Logo logo) {
        return logo == null ? "none" : logo.words() + " (picture " + logo.hash() + ")";
    }
}
