package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface PackMapper {

    List<Pack> newest(@Param("search") PackSearch search, @Param("offset") int offset, @Param("count") int count);

    int count(PackSearch search);

    Pack pack(long id);

    /** The newest draft or released pack of the committee about the day; null when there is none. */
    Pack standing(@Param("committeeId") long committeeId, @Param("asAt") LocalDate asAt);

    /**
     * The last released pack about one of these days; null when there is none.
     *
     * @param committeeId null for that of any committee
     */
    Pack released(@Param("committeeId") Long committeeId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** The latest day before this one that a released pack of the committee is about; null when there is none. */
    LocalDate lastDay(@Param("committeeId") long committeeId, @Param("before") LocalDate before);

    /** Lets a draft that would wait for ever be released at this time. */
    void releaseAt(@Param("id") long id, @Param("at") Instant at);

    /** Drafts whose time to be released has come. */
    List<Pack> toRelease(Instant now);

    String content(long id);

    int versions(@Param("committeeId") long committeeId, @Param("period") String period);

    void insert(@Param("key") NewRow key, @Param("pack") Pack pack, @Param("content") String content);

    /** Answers 0 where the pack is no longer a draft. */
    int release(@Param("id") long id, @Param("at") Instant at, @Param("by") Long by);

    /** Answers 0 where the pack is no longer a draft. */
    int retire(@Param("id") long id, @Param("state") PackState state, @Param("reason") String reason);

    /** Answers 0 where the pack is no longer a draft, or says something else than it did. */
    int reword(@Param("pack") Pack before, @Param("finding") String finding, @Param("checksum") String checksum,
               @Param("content") String content);
}
