package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ChallengeMapper {

    int lastNumber();

    /** The actions of entries that are not closed. */
    Set<Long> openActions();

    /** The newest entry about the action that is not closed; null when there is none. */
    Integer openAbout(long actionId);

    void insert(Challenge challenge);

    void insertAction(@Param("number") int number, @Param("action") ChallengedAction action);

    Challenge challenge(int number);

    List<ChallengedAction> actions(int number);

    /** Open entries first, newest first; those about a restricted review only where it is among these. */
    List<Challenge> page(@Param("reviews") Set<Long> reviews, @Param("offset") int offset, @Param("count") int count);

    /** Those about no restricted review that were raised and not closed at the close of the day, oldest first. */
    List<Challenge> openOn(LocalDate day);

    /** Of those that wait for an answer due before a day, where one is given. */
    int count(@Param("reviews") Set<Long> reviews, @Param("openOnly") boolean openOnly,
              @Param("lateOn") LocalDate lateOn);

    int answer(@Param("number") int number, @Param("answer") String answer, @Param("on") LocalDate on,
               @Param("reference") String reference);

    int close(@Param("number") int number, @Param("on") LocalDate on, @Param("outcome") String outcome);

    int reopen(int number);

    /** Only while the letter has not gone out. */
    int word(@Param("number") int number, @Param("office") String office, @Param("answerDue") LocalDate answerDue);

    int sent(@Param("number") int number, @Param("on") LocalDate on, @Param("by") long by);

    void insertWording(@Param("number") int number, @Param("wording") Wording wording);

    int countWordings(int number);

    Wording lastWording(int number);

    List<Wording> wordings(int number);
}
