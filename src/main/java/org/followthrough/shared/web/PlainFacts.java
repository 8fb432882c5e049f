package org.followthrough.shared.web;

import java.util.Optional;

/** Facts for as long as nobody knows better: no board, nobody signed in. */
final class PlainFacts implements FrameFacts {

    @Override
    public String boardName() {
        return Frame.SERVICE;
    }

    @Override
    public String contact() {
        return "";
    }

    @Override
    public Optional<String> colour() {
        return Optional.empty();
    }

    @Override
    public Optional<FrameLogo> logo() {
        return Optional.empty();
    }

    @Override
    public Optional<FrameAccount> account() {
        return Optional.empty();
    }

    @Override
    public String marking() {
        return "";
    }
}
