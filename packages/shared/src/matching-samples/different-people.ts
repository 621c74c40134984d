/** Pairs that tell of two people. How a line is read stands in `index.ts`. */
export const differentPeople = `
# Brothers and sisters, with the telephone of the family
Mohamed, El Amrani, 1990-03-12, p1 ~ Fatima, El Amrani, 1992-07-01, p1
Ahmad, Khalil, 2010-09-14, p2 ~ Omar, Khalil, 2012-02-05, p2
Yusuf, Adan, 2008-05-20, p3 ~ Ibrahim, Adan, 2006-11-13, p3
Olena, Kovalenko, 2011-01-30, p4 ~ Iryna, Kovalenko, 2013-06-17, p4
Tesfaye, Gebre, 1999-04-04, p5 ~ Selam, Gebre, 2001-08-21, p5
Zahra, Hosseini, 2009-12-02, p6 ~ Fatima, Hosseini, 2012-10-19, p6
Emine, Kaya, 1998-03-25, p7 ~ Ayşe, Kaya, 1996-05-11, p7
Hamid, Ahmadzai, 2004-07-07, p8 ~ Rahim, Ahmadzai, 2006-09-28, p8
Cabdi, Xasan, 2001-02-14, p9 ~ Faadumo, Xasan, 2003-12-30, p9
Karim, Benali, 1995-10-08, p1 ~ Karima, Benali, 1997-04-22, p1
Samir, Haddad, 1989-06-15, p2 ~ Samira, Haddad, 1991-01-27, p2
Amir, Saleh, 2005-08-03, p3 ~ Amira, Saleh, 2007-03-18, p3
Jamal, Darwish, 1993-11-09, p4 ~ Jamila, Darwish, 1995-09-24, p4
Oleksandr, Melnyk, 2007-04-16, p5 ~ Oleksandra, Melnyk, 2009-05-29, p5
Jan, Peeters, 1980-02-20, p6 ~ Piet, Peeters, 1982-12-06, p6
# Twins: one day, one family, one telephone
Hassan, Ali, 2010-02-03, p1 ~ Hussein, Ali, 2010-02-03, p1
Amina, Yusuf, 2012-05-17, p2 ~ Salma, Yusuf, 2012-05-17, p2
Karim, Benali, 2008-10-30, p3, m ~ Karima, Benali, 2008-10-30, p3, f
Samir, Haddad, 2011-08-14, p4, m ~ Samira, Haddad, 2011-08-14, p4, f
Dmytro, Bondarenko, 2013-01-25, p5 ~ Danylo, Bondarenko, 2013-01-25, p5
Selam, Tekle, 2009-07-22, p6 ~ Senait, Tekle, 2009-07-22, p6
Zahra, Ahmadi, 2014-11-11, p7 ~ Zohal, Ahmadi, 2014-11-11, p7
Emre, Yılmaz, 2006-03-03, p8 ~ Eren, Yilmaz, 2006-03-03, p8
Hodan, Warsame, 2010-12-28, p9 ~ Hibo, Warsame, 2010-12-28, p9
Lotte, De Smet, 2015-06-19, p1 ~ Lore, De Smet, 2015-06-19, p1
Hasan, Kaya, 2007-09-05 ~ Hüseyin, Kaya, 2007-09-05
Nour, Khoury, 2011-04-10, p2 ~ Nora, Khoury, 2011-04-10, p2
Omar, Mansouri, 2012-02-29, p3 ~ Amr, Mansouri, 2012-02-29, p3
Sara, Idrissi, 2013-10-01, p4 ~ Samar, Idrissi, 2013-10-01, p4
محمد, حداد, 2010-06-06, p5 ~ أحمد, حداد, 2010-06-06, p5
Марія, Коваль, 2012-08-08, p6 ~ Марина, Коваль, 2012-08-08, p6
# Father and son, mother and daughter of one name
Mohamed, El Amrani, 1960-03-12, p1 ~ Mohamed, El Amrani, 1990-03-12, p1
Ahmad, Khalil, 1965-05-05, p2 ~ Ahmad, Khalil, 1994-09-14, p2
Jan, Van der Velde, 1950-01-15 ~ Jan, Van der Velde, 1979-06-20
Ivan, Kovalenko, 1958-11-02, p3 ~ Ivan, Kovalenko, 1985-07-14, p3
Ali, Yılmaz, 1955-04-04, p4 ~ Ali, Yilmaz, 1988-10-23, p4
Maria, Garcia, 1961-08-30 ~ Maria, Garcia, 1987-06-23
Haile, Tekle, 1957-12-12 ~ Haile, Tekle, 1990-02-02
Mohammad, Noori, 1969-01-01, p5 ~ Mohammad, Noori, 1999-01-01, p5
Abdi, Warsame, 1960-01-01 ~ Abdi, Warsame, 1988-01-01
Mustafa, Berrada, 1948-09-19, p6 ~ Mustafa, Berrada, 1976-09-19, p6
# Father and son in names of three: whose son somebody is goes into the name
Mohamed, Ali Hassan, 1962-06-02 ~ Ahmed, Mohamed Ali, 1988-03-15
Ahmed, Mohamed Ali, 1988-03-15, p1 ~ Fadumo, Ahmed Mohamed, 2012-05-05, p1
Abdi, Farah Nur, 1970-02-20, p2 ~ Hodan, Abdi Farah, 1996-07-11, p2
Haile, Gebre, 1959-05-09 ~ Tesfaye, Haile, 1986-05-09
Tesfaye, Haile, 1986-05-09, p3 ~ Dawit, Tesfaye, 2010-10-16, p3
# One name, another birth date
Mohamed, El Amrani, 1990-03-12 ~ Mohamed, El Amrani, 1987-11-25
Ahmad, Khalil, 1994-09-14 ~ Ahmad, Al-Khalil, 1991-02-06
Fatima, Hassan, 1991-06-08 ~ Fatima, Hassan, 1985-10-17
Oleksandr, Shevchenko, 1990-02-28 ~ Aleksandr, Shevchenko, 1978-07-13
Olena, Bondarenko, 1987-11-05 ~ Elena, Bondarenko, 1995-04-21
Ali, Hassan, 1990-01-01 ~ Ali, Hassan, 1984-01-01
Mohammad, Ahmadi, 1995-01-01 ~ Mohammad, Ahmadi, 1999-01-01
Tesfaye, Gebre, 1986-05-09 ~ Tesfay, Gebre, 1992-12-30
Mehmet, Yılmaz, 1980-05-13 ~ Mehmet, Yilmaz, 1993-08-27
Jan, Peeters, 1970-10-10 ~ Jan, Peeters, 1984-03-06
Sofie, Janssens, 1986-01-30 ~ Sofie, Janssens, 1999-05-12
Abdi, Omar, 1991-09-18 ~ Cabdi, Cumar, 1976-03-24
Yuliia, Kravchuk, 1994-06-30 ~ Julia, Kravchuk, 1981-01-08
Ibrahim, Saleh, 1976-01-19 ~ Ibrahim, Saleh, 1998-06-04
Khadija, Mansouri, 1979-09-23 ~ Chadija, Mansouri, 2001-12-15
Hussein, Kassem, 1988-04-27 ~ Hussein, Qasem, 1969-09-13
Maria, Silva, 1990-07 ~ Maria, Silva, 1990-11-15
Amina, Yusuf, 1990 ~ Amina, Yusuf, 1985
Farid, Qaderi, 1985-01-26 ~ Farid, Qaderi, 1996-08-14
Serhii, Melnyk, 1979-09-17 ~ Sergej, Melnik, 1964-02-23
# One name, one date, two numbers
Ali, Hassan, 1990-01-01, n1 ~ Ali, Hassan, 1990-01-01, n2
Mohamed, Ahmed Ali, 1995-01-01, n3 ~ Mohamed, Ahmed Ali, 1995-01-01, n4
Jan, Janssens, 1975-05-05, n5 ~ Jan, Janssens, 1975-05-05, n6
Mohammad, Noori, 1999-01-01, b7 ~ Mohammad, Noori, 1999-01-01, b8
Fatima, Hassan, 1991-06, n1 ~ Fatima, Hassan, 1991-06-08, n3
Olena, Koval, 1988-08-08, n2 ~ Olena, Koval, 1988-08-08, n4
# One name and no date of one of the two
Mohamed, El Amrani, ~ Mohamed, El Amrani, 1990-03-12
Ali, Hassan, ~ Ali, Hassan,
Fatima, Benali, 1984 ~ Fatima, Benali,
Anna, Koval, ~ Hanna, Koval, 1971-03-03
# One given name and one day, and no marriage
Mohamed, Benali, 1990-03-12, m ~ Mohamed, Chaoui, 1990-03-12, m
Jan, Claes, 1970-05-01, m ~ Jan, Mertens, 1970-05-01, m
# One of two given names and one day
Mohamed Amin, Benali, 1990-03-12 ~ Mohamed Ali, Chaoui, 1990-03-12
Fatima Zahra, Tazi, 1991-06-08 ~ Fatima Nour, Idrissi, 1991-06-08
# Husband and wife
Mohamed, El Amrani, 1990-03-12, p1 ~ Khadija, El Amrani, 1992-05-21, p1
Ivan, Kovalenko, 1985-07-14, p2 ~ Oksana, Kovalenko, 1987-02-19, p2
Ahmet, Demir, 1980-01-01, p3 ~ Zeynep, Demir, 1980-01-01, p3
Hamid, Safi, 1990-01-01, p4 ~ Shukria, Safi, 1990-01-01, p4
Jan, Peeters, 1970-10-10, p5 ~ An, Janssens, 1971-11-11, p5
Yonas, Tekle, 1991-01-01, p6 ~ Selam, Kidane, 1991-01-01, p6
# One day of birth and nothing else
Mohamed, Benali, 1990-03-12 ~ Oleksandr, Kovalenko, 1990-03-12
Fatima, Hassan, 1991-06-08 ~ Zahra, Hosseini, 1991-06-08
Tesfaye, Gebre, 1986-05-09 ~ Mehmet, Yilmaz, 1986-05-09
Ali, Noori, 1995-01-01 ~ Hamid, Safi, 1995-01-01
Sofie, Peeters, 1986-01-30 ~ Emma, Claes, 1986-01-30
Abdi, Warsame, 1990-01-01 ~ Dawit, Haile, 1990-01-01
# One family name and one day
Mohamed, Ali, 1990-01-01 ~ Ibrahim, Ali, 1990-01-01
Olena, Shevchenko, 1990-02-28 ~ Iryna, Shevchenko, 1990-02-28
Zahra, Ahmadi, 1995-05-05 ~ Maryam, Ahmadi, 1995-05-05
Thomas, Peeters, 1988-12-24 ~ Kobe, Peeters, 1988-12-24
Yohannes, Haile, 1990-01-17 ~ Samuel, Haile, 1990-01-17
# One given name and one year
Mohamed, Benali, 1990-01-01 ~ Mohamed, Chaoui, 1990-01-01
Ali, Hassan, 1995-01-01 ~ Ali, Rezai, 1995-01-01
Fatima, Noori, 1988-01-01 ~ Fatima, Safi, 1988-01-01
Ahmad, Khalil, 1994 ~ Ahmad, Saleh, 1994-06-06
Olena, Koval, 1985-03-02 ~ Olena, Moroz, 1985-09-21
Yusuf, Adan, 1990 ~ Joesoef, Demir, 1990
Jan, Claes, 1970-05-01 ~ Jan, Mertens, 1970-11-23
Tesfaye, Haile, 1985-01-01 ~ Tesfaye, Woldu, 1985-01-01
# Names that sound alike and are others
Ahmad, Khalil, 1994-09-14 ~ Hamid, Khalil, 1994-09-14
Mahmoud, Saleh, 1983-05-05 ~ Mohamed, Saleh, 1983-05-05
Amina, Haddad, 1993-12-01 ~ Iman, Haddad, 1993-12-01
Hasan, Darwish, 1985-06-16 ~ Husain, Darwish, 1985-06-16
Jamal, Nasser, 1990-04-04 ~ Jamil, Nasser, 1990-04-04
Salim, Khoury, 1987-10-20 ~ Salma, Khoury, 1987-10-20
Karim, Rahimi, 1992-02-12 ~ Rahim, Karimi, 1992-02-12
Samir, Bouzid, 1980-07-09 ~ Samar, Bouzid, 1980-07-09
Nabil, Tazi, 1978-03-26 ~ Nabila, Tazi, 1978-03-26
Said, Amghar, 1975-11-18 ~ Saida, Amghar, 1975-11-18
Malik, Safi, 1996-09-09 ~ Malika, Safi, 1996-09-09
Amine, Fassi, 1999-01-21 ~ Amina, Fassi, 1999-01-21
Oleh, Moroz, 1984-12-13 ~ Olha, Moroz, 1984-12-13
Ivan, Vovk, 1991-05-28 ~ Ivanna, Vovk, 1991-05-28
Roman, Tkach, 1986-08-31 ~ Ruslan, Tkach, 1986-08-31
Marek, Nowak, 1982-06-10 ~ Marcin, Nowak, 1982-06-10
Wim, Jacobs, 1969-04-23 ~ Tim, Jacobs, 1969-04-23
Abdullah, Noori, 1993-03-17 ~ Abdulaziz, Noori, 1993-03-17
Hamidullah, Safi, 1998-08-26 ~ Hafizullah, Safi, 1998-08-26
Rahmatullah, Popal, 1997-10-14 ~ Nematullah, Popal, 1997-10-14
Gebremedhin, Tekle, 1988-02-08 ~ Gebremariam, Tekle, 1988-02-08
Abdirahman, Nur, 1994-11-29 ~ Abdirashid, Nur, 1994-11-29
# One telephone and nothing else: a neighbour, an interpreter, a shelter
Mohamed, Benali, 1990-03-12, p1 ~ Tesfaye, Gebre, 1988-07-19, p1
Fatima, Hassan, 1991-06-08, p2 ~ Maryam, Noori, , p2
Olena, Koval, 1985-03-02, p3 ~ Natalia, Moroz, 1990-10-05, p3
Ali, Rezai, , p4 ~ Hamid, Safi, , p4
Jan, Claes, 1970-05-01, p5 ~ Mehmet, Demir, 1980-02-02, p5
Selam, Kidane, 1997, p6 ~ Abeba, Tsegay, 1997, p6
# Cousins and neighbours
Mohamed, Ali Hassan, 1995-04-19 ~ Mohamed, Ali Warsame, 1992-08-30
Ahmed, Nur Farah, 1990-05-12 ~ Ahmed, Nur Adan, 1988-10-07
Hassan, Mohamed Ali, 1993-09-25 ~ Hassan, Mohamed Abdi, 1997-02-11
Fatima Zahra, Tazi, 1996-06-13 ~ Fatima, Tazi, 1990-12-27
Anna Maria, Silva, 1983-01-16 ~ Ana, Silva, 1979-07-29
Abdul, Safi, 1990-01-01 ~ Abdul, Wardak, 1990-01-01
Mohammad Reza, Hosseini, 1985-05-15 ~ Mohammad, Hosseini, 1991-11-08
Nguyen, Van Minh, 1985-03-06 ~ Nguyen, Van Hai, 1990-09-14
Tran, Thi Lan, 1992-12-22 ~ Tran, Thi Hoa, 1988-06-30
Marie, Dubois, 1991-12-15 ~ Marie-Louise, Dubois, 1955-03-08
# A child with the name of a grandparent
Yusuf, El Khattabi, 2015-05-19 ~ Joesoef, El Khattabi, 1948-05-19
Amina, Chraibi, 2018-02-14, p1 ~ Amina, Chraïbi, 1954-10-03, p1
Petro, Savchenko, 2016-09-01 ~ Petro, Savchenko, 1952-12-12
# Script beside script, of two people
محمد, خليل, 1990-03-12 ~ محمود, خليل, 1990-03-12
أحمد, صالح, 1994-09-14 ~ أحمد, صالح, 1981-02-20
يوسف, حداد, 1995-11-02 ~ Yunus, Haddad, 1995-11-02
كريم, حسن, 1988-06-06 ~ كريمة, حسن, 1990-01-15
Олександр, Коваль, 1985-07-14 ~ Олексій, Коваль, 1985-07-14
Сергій, Мороз, 1979-09-17 ~ Андрій, Мороз, 1981-03-04
ተስፋዬ, ገብረ, 1986-05-09 ~ ዳዊት, ገብረ, 1986-05-09
ሰላም, ኪዳነ, 1997-09-12 ~ ሰላም, ኪዳነ, 1989-04-03
خدیجه, رحیمی, 1992-05-15 ~ زهرا, رحیمی, 1994-08-26
# Nothing in common but how common it is
Mohamed, Mohamed, 1990-05-05 ~ Mohamed, Ahmed, 1984-11-30
Ali, Ali, 1988-01-01 ~ Ali, Mohamed, 1992-01-01
Anna, Ivanova, 1990-10-10 ~ Anna, Petrenko, 1994-02-24
Jan, Jansen, 1965-07-07 ~ Jan, Janssens, 1971-01-09
Ahmed, Omar, 1990-02-05, m ~ Amina, Omar, 1990-05-02, f
Hiwot, Tesfaye, 1990-02-05 ~ Hiwet, Kidane, 1993-05-20
`
