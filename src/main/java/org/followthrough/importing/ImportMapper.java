package org.followthrough.importing;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface ImportMapper {

    ImportRow find(long id);

    /** Newest change first. */
    List<ImportRow> inState(@Param("state") ImportState state, @Param("count") int count);

    List<SheetLine> sheets(long id);

    String cells(@Param("id") long id, @Param("position") int position);

    void insert(@Param("key") NewRow key, @Param("row") ImportRow row);

    void insertSheet(@Param("id") long id, @Param("position") int position, @Param("name") String name,
                     @Param("rowCount") int rowCount, @Param("cells") String cells);

    /** Writes the row unless somebody else was first; the row's version is the one that was read. */
    int update(ImportRow row);

    void deleteSheets(long id);

    int delete(@Param("id") long id, @Param("version") int version);
}
