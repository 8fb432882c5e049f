package org.followthrough.shared.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed into forms whose session had ended, for the person it belongs to and nobody else. People keep it. */
public interface Drafts {

    /** The name of the field that carries the token. */
    String FIELD = "draft";

    /**
     * What a form carries, so that its text can be kept when nobody is signed in any more.
     *
     * @param subject the kind of form and what it is about, such as {@code update/R03-07}
     */
    String token(long personId, String subject);

    /**
     * Keeps what a form sent when nobody was signed in any more, in place of an earlier draft of it.
     *
     * @param token what the form carried
     * @param typed what it sent beside that
     * @return what the form is about, such as {@code R03-07}; empty when it is no form of ours
     */
    Optional<String> keep(String token, Map<String, List<String>> typed);

    /** The person's draft of this form. */
    Optional<Draft> find(long personId, String subject);

    /** Forgets the person's draft of this form: it was saved, or is not wanted. */
    void discard(long personId, String subject);
}
