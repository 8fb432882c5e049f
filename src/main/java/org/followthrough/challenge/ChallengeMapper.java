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

    void insert(Challenge challenge);

    void insertAction(@Param("number") int number, @Param("action") ChallengedAction action);

    Challenge challenge(int number);

    List<ChallengedAction> actions(int number);

    /** Open entries first, newest first; those about a restricted review only where it is among these. */
    List<Challenge> page(@Param("reviews") Set<Long> reviews, @Param("offset") int offset, @Param("count") int count);

    int count(@Param("reviews") Set<Long> reviews, @Param("openOnly") boolean openOnly);

    int answer(@Param("number") int number, @Param("answer") String answer, @Param("on") LocalDate on);

    int close(@Param("number") int number, @Param("on") LocalDate on);
}
