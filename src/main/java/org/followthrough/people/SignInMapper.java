package org.followthrough.people;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SignInMapper {

    Credentials credentials(String email);

    void setPassword(@Param("personId") long personId, @Param("hash") String hash, @Param("now") Instant now);

    void endSessions(@Param("personId") long personId, @Param("now") Instant now);

    void signedIn(@Param("personId") long personId, @Param("now") Instant now);

    /** The person if they are active and their session of that time still counts. */
    PersonRow inSession(@Param("personId") long personId, @Param("since") Instant since);

    void insertFailure(@Param("key") String key, @Param("now") Instant now);

    int failures(@Param("key") String key, @Param("since") Instant since);

    void deleteFailures(@Param("key") String key);

    void deleteFailureAt(@Param("key") String key, @Param("at") Instant at);

    void deleteFailuresBefore(@Param("before") Instant before);

    void insertLink(@Param("hash") String hash, @Param("personId") Long personId,
            @Param("expiresAt") Instant expiresAt);

    Link link(String hash);

    int useLink(@Param("hash") String hash, @Param("now") Instant now);

    void deleteOpenLinks(long personId);

    void deleteFirstAdministratorLinks();

    int numberOfPeople();

    /** @param passwordHash null while invited */
    record Credentials(long id, PersonState state, String passwordHash) {
    }

    /** @param personId null for the link of the first administrator */
    record Link(Long personId, Instant expiresAt, Instant usedAt) {

        boolean isOpen(Instant now) {
            return usedAt == null && now.isBefore(expiresAt);
        }
    }
}
