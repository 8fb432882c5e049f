package org.followthrough.shared.persistence;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ChangeCounterMapper {

    void advance(int count);

    ChangeMark current();

    void countRemoval();

    void countPeople();
}
