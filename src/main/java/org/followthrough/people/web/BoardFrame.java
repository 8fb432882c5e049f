package org.followthrough.people.web;

import java.util.Optional;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.BrandColour;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FrameAccount;
import org.followthrough.shared.web.FrameFacts;
import org.followthrough.shared.web.FrameLogo;
import org.followthrough.shared.words.Words;

/** Header and footer of every page: the board, its business unit, and who is signed in. */
final class BoardFrame implements FrameFacts {

    private static final String SIGN_IN = Words.of(BoardFrame.class).say("signIn");

    private final BoardSettings settings;
    private final BoardLogo logo;
    private final SignedIn signedIn;

    BoardFrame(BoardSettings settings, BoardLogo logo, SignedIn signedIn) {
        this.settings = settings;
        this.logo = logo;
        this.signedIn = signedIn;
    }

    @Override
    public String boardName() {
        return settings.board().name();
    }

    @Override
    public String contact() {
        return settings.board().contact();
    }

    @Override
    public String marking() {
        return settings.board().marking();
    }

    @Override
    public Optional<String> colour() {
        return Optional.of(settings.colour()).filter(colour -> !colour.equals(BrandColour.USUAL))
                .map(BrandColour::digits);
    }

    @Override
    public Optional<FrameLogo> logo() {
        return logo.logo().map(known -> new FrameLogo(LogoImage.path(known), known.words()));
    }

    @Override
    public Optional<FrameAccount> account() {
        return signedIn.person().map(person -> person.cameByLink() ? new FrameAccount("/sign-in", SIGN_IN)
                : new FrameAccount("/me", person.name()));
    }
}
