package org.followthrough.review;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;

@Mapper
interface ReviewMapper {

    Review review(long id);

    List<Review> reviews();

    /** The last state true before the instant; null when it began later. */
    ReviewState stateBefore(@Param("id") long id, @Param("before") Instant before);

    /** Who wrote the newest version. */
    Written written(long id);

    int highestNumber();

    void insertReview(@Param("key") NewRow key, @Param("ref") String ref, @Param("number") int number);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(ReviewVersionRow row);

    void hold(long id);

    void deleteNamed(long id);

    void deleteVersions(long id);

    void delete(long id);

    /** Everybody named for a review, by review and in the order of their ids. */
    List<NamedPeople.Naming> named();

    @KeptInMemory
    void insertNamed(NamedPeople.Naming naming);

    @KeptInMemory
    void deleteNamedPerson(@Param("reviewId") long reviewId, @Param("personId") long personId);
}
