/** Pairs that tell of one person. How a line is read stands in `index.ts`. */
export const samePeople = `
# Spelling of Maghreb names
Mohamed, El Amrani, 1990-03-12 ~ Muhammad, Elamrani, 1990-03-12
Mohammed, Benali, 1984-07-30 ~ Mohamed, Ben Ali, 1984-07-30
Youssef, Bouzid, 1995-11-02 ~ Yusuf, Bouzid, 1995-11-02
Yusuf, El Khattabi, 1988-05-19 ~ Joesoef, El Khattabi, 1988-05-19
Khadija, Aït Lahcen, 1979-09-23 ~ Chadija, Ait Lahcen, 1979-09-23
Fatima-Zahra, Idrissi, 1993-02-14 ~ Fatima Zahra, Idrissi, 1993-02-14
Fatima, Zerouali, 1991-06-08 ~ Fatma, Zerwali, 1991-06-08
Abderrahmane, Bennani, 1982-12-05 ~ Abdurrahman, Bennani, 1982-12-05
Abdelkader, Mansouri, 1975-04-17 ~ Abdulkadir, Mansoeri, 1975-04-17
Noureddine, Tazi, 1969-10-21 ~ Nour Eddine, Tazi, 1969-10-21
Houcine, Chraibi, 1986-08-11 ~ Hussein, Chraïbi, 1986-08-11
Aïcha, Belhaj, 1997-01-28 ~ Aisha, Bel Haj, 1997-01-28
Said, Oulad Ahmed, 1980-03-03 ~ Saïd, Ouled Ahmed, 1980-03-03
Rachid, Lamrabet, 1977-07-15 ~ Rashid, Lamrabet, 1977-07-15
Mustapha, Oukili, 1983-09-09 ~ Mostafa, Oukili, 1983-09-09
Brahim, Ouali, 1972-11-30 ~ Ibrahim, El Ouali, 1972-11-30
Sidi Mohamed, Ould Cheikh, 1989-05-25 ~ Mohamed, Ould Sheikh, 1989-05-25
Mariem, Mint Ahmed, 1996-04-13 ~ Mariam, Mint Ahmed, 1996-04-13
Jamila, Haddad, 1985-12-19 ~ Djamila, Haddad, 1985-12-19
Lahcen, Amghar, 1968-02-07 ~ Lahsen, Amghar, 1968-02-07
Zineb, Alaoui, 1999-10-10 ~ Zaynab, Alaoui, 1999-10-10
Oussama, Chaoui, 2001-08-24 ~ Osama, Chaoui, 2001-08-24
Slimane, Kaddour, 1974-06-16 ~ Sulaiman, Kaddour, 1974-06-16
Othmane, Berrada, 1992-01-22 ~ Osman, Berrada, 1992-01-22
Touria, Fassi, 1987-03-29 ~ Thouria, Fassi, 1987-03-29
# Syrian and Iraqi names
Mohammad, Al-Hassan, 1986-06-20 ~ Mouhamad, Alhassan, 1986-06-20
Ahmad, Al Khalil, 1994-09-14 ~ Achmed, Alkhalil, 1994-09-14
Omar, Haj Hussein, 1983-02-11 ~ Umar, Haj Hoessein, 1983-02-11
Rawaa, Darwish, 1998-12-27 ~ Rawa, Darwich, 1998-12-27
Khaled, Sheikho, 1979-05-06 ~ Khalid, Shekho, 1979-05-06
Waleed, Al Abdullah, 1990-10-18 ~ Walid, Al-Abdallah, 1990-10-18
Nour, Hamdan, 2000-03-31 ~ Noor, Hamdan, 2000-03-31
Abdul Rahman, Kanaan, 1971-07-08 ~ Abdulrahman, Kanaan, 1971-07-08
Abd al-Aziz, Saleh, 1966-11-12 ~ Abdulaziz, Salih, 1966-11-12
Ghassan, Al Masri, 1981-04-04 ~ Gassan, Almasri, 1981-04-04
Rasha, Qasem, 1991-08-16 ~ Racha, Kassem, 1991-08-16
Jihad, Barakat, 1987-12-02 ~ Djihad, Barakat, 1987-12-02
Suleiman, Ibrahim, 1976-01-19 ~ Sulayman, Ibrahim, 1976-01-19
Hanan, Yousef, 1989-06-25 ~ Hanan, Yusif, 1989-06-25
Salah al-Din, Hamwi, 1973-09-03 ~ Salaheddine, Hamwi, 1973-09-03
# Arabic script beside Latin
محمد, العمراني, 1990-03-12 ~ Mohamed, El Amrani, 1990-03-12
أحمد, خليل, 1994-09-14 ~ Ahmad, Khalil, 1994-09-14
يوسف, حداد, 1995-11-02 ~ Youssef, Haddad, 1995-11-02
خديجة, منصوري, 1979-09-23 ~ Khadija, Mansouri, 1979-09-23
فاطمة, حسن, 1991-06-08 ~ Fatima, Hassan, 1991-06-08
عمر, درويش, 1983-02-11 ~ Omar, Darwish, 1983-02-11
عبد الرحمن, كنعان, 1971-07-08 ~ Abdulrahman, Kanaan, 1971-07-08
إبراهيم, صالح, 1976-01-19 ~ Ibrahim, Saleh, 1976-01-19
حسين, قاسم, 1988-04-27 ~ Hussein, Kassem, 1988-04-27
عائشة, بركات, 1997-01-28 ~ Aisha, Barakat, 1997-01-28
نور الدين, طه, 1969-10-21 ~ Nour Eddine, Taha, 1969-10-21
زينب, يونس, 1999-10-10 ~ Zainab, Younes, 1999-10-10
مريم, رحيمي, 1992-05-15 ~ Maryam, Rahimi, 1992-05-15
Amina, Haddad, 1993-12-01, أمينة حداد ~ , Haddad Emina, 1993-12-01
, Rezai, 1985-08-08, غلام رضایی ~ Gholam, Rezaei, 1985-08-08
# Ukrainian and Russian names
Oleksandr, Kovalenko, 1985-07-14 ~ Alexander, Kovalenko, 1985-07-14
Oleksandr, Shevchenko, 1990-02-28 ~ Aleksandr, Sjevtsjenko, 1990-02-28
Олександр, Шевченко, 1990-02-28 ~ Oleksandr, Shevchenko, 1990-02-28
Олена, Бондаренко, 1987-11-05 ~ Olena, Bondarenko, 1987-11-05
Olena, Tkachenko, 1982-03-21 ~ Elena, Tkatchenko, 1982-03-21
Yuliia, Kravchuk, 1994-06-30 ~ Julia, Kravchuk, 1994-06-30
Юлія, Кравчук, 1994-06-30 ~ Yuliya, Kravtsjoek, 1994-06-30
Serhii, Melnyk, 1979-09-17 ~ Sergej, Melnik, 1979-09-17
Сергій, Мельник, 1979-09-17 ~ Serhiy, Melnyk, 1979-09-17
Yevhen, Lysenko, 1988-01-09 ~ Evgeni, Lysenko, 1988-01-09
Volodymyr, Savchenko, 1965-12-12 ~ Vladimir, Savchenko, 1965-12-12
Dmytro, Moroz, 1992-10-26 ~ Dmitri, Moroz, 1992-10-26
Kateryna, Polishchuk, 1996-05-04 ~ Ekaterina, Polischuk, 1996-05-04
Катерина, Поліщук, 1996-05-04 ~ Kateryna, Polishchuk, 1996-05-04
Mykola, Hrytsenko, 1958-08-22 ~ Nikolaj, Gritsenko, 1958-08-22
Andrii, Zhuk, 1984-04-15 ~ Andrej, Zjoek, 1984-04-15
Nataliia, Bilous, 1981-02-18 ~ Natalia, Bilous, 1981-02-18
Oksana, Vovk, 1990-07-07 ~ Оксана, Вовк, 1990-07-07
Ihor, Petrenko, 1973-03-16 ~ Igor, Petrenko, 1973-03-16
Iryna, Kovalchuk, 1989-09-29 ~ Irina, Kovaltsjoek, 1989-09-29
Mykhailo, Oliinyk, 1977-06-11 ~ Mikhail, Olijnyk, 1977-06-11
Anastasiia, Romanenko, 2002-12-24 ~ Anastasia, Romanenko, 2002-12-24
# Afghan and Iranian names
Hamidullah, Ahmadzai, 1994-05-20 ~ Hamid Ullah, Ahmadzai, 1994-05-20
Rahmatullah, Noori, 1999-08-13 ~ Rahmat Ullah, Nouri, 1999-08-13
Ghulam, Rasooli, 1972-02-09 ~ Gholam, Rasouli, 1972-02-09
Zahra, Hosseini, 1996-11-03 ~ Zahra, Hussaini, 1996-11-03
Najibullah, Stanekzai, 1988-10-15 ~ Najeebullah, Stanikzai, 1988-10-15
Farid, Qaderi, 1985-01-26 ~ Fareed, Kaderi, 1985-01-26
Shukria, Wardak, 1993-04-08 ~ Shokria, Wardak, 1993-04-08
Abdul Wahid, Safi, 1978-07-19 ~ Abdulwahid, Safi, 1978-07-19
Zekria, Popal, 2003-03-05 ~ Zakaria, Popal, 2003-03-05
محمد, احمدزی, 1994-05-20 ~ Mohammad, Ahmadzai, 1994-05-20
# Somali names
Maxamed, Cali Xasan, 1987-06-02 ~ Mohamed, Ali Hassan, 1987-06-02
Cabdi, Cumar, 1991-09-18 ~ Abdi, Omar, 1991-09-18
Faadumo, Axmed Nuur, 1995-12-07 ~ Fadumo, Ahmed Nur, 1995-12-07
Xaliimo, Jaamac, 1983-04-30 ~ Halimo, Jama, 1983-04-30
Ismaaciil, Warsame, 1979-10-22 ~ Ismail, Warsame, 1979-10-22
Cabdullaahi, Yuusuf, 1998-02-16 ~ Abdullahi, Yusuf, 1998-02-16
Sahra, Xuseen, 1990-08-05 ~ Sahra, Hussein, 1990-08-05
Caasha, Aadan, 2000-01-14 ~ Asha, Adan, 2000-01-14
Ahmed Mohamed, Ali, 1993-03-23 ~ Ahmed, Mohamed Ali Warsame, 1993-03-23
Hodan, Abdi Farah, 1996-07-11 ~ Hodan, Cabdi Faarax, 1996-07-11
# Eritrean and Ethiopian names
ተስፋዬ, ገብረ, 1986-05-09 ~ Tesfaye, Gebre, 1986-05-09
Tesfay, Gebremedhin, 1989-11-20 ~ Tesfai, Gebremedhin, 1989-11-20
መሐመድ, ኢድሪስ, 1992-02-27 ~ Mohammed, Idris, 1992-02-27
Yohannes, Haile, 1990-01-17 ~ Johannes, Haile, 1990-01-17
ዮሐንስ, ኃይሌ, 1990-01-17 ~ Yohannes, Haile, 1990-01-17
Selam, Kidane, 1997-09-12 ~ ሰላም, ኪዳነ, 1997-09-12
Filmon, Tekle, 1999-04-25 ~ Philmon, Tekle, 1999-04-25
Abeba, Tsegay, 1984-08-18 ~ Abeba, Tsegaye, 1984-08-18
Dawit, Berhane, 1993-06-06 ~ David, Berhane, 1993-06-06
Mihret, Woldu, 1995-10-31 ~ Mehret, Weldu, 1995-10-31
# Turkish and Kurdish names
Mehmet, Yılmaz, 1980-05-13 ~ Mehmet, Yilmaz, 1980-05-13
Hüseyin, Öztürk, 1975-12-08 ~ Huseyin, Ozturk, 1975-12-08
Ayşe, Çelik, 1992-03-19 ~ Aysha, Celik, 1992-03-19
Emine, Şahin, 1988-07-26 ~ Emine, Sahin, 1988-07-26
Cemal, Doğan, 1970-10-04 ~ Djemal, Dogan, 1970-10-04
Ramazan, Kaya, 1983-01-23 ~ Ramadan, Kaya, 1983-01-23
Rojda, Aslan, 1999-05-17 ~ Aslan, Rojda, 1999-05-17
# Flemish and other European names
Jan, Van der Velde, 1962-04-11 ~ Jan, Vandervelde, 1962-04-11
Marie-Louise, D'Hondt, 1955-09-02 ~ Marie Louise, Dhondt, 1955-09-02
Stéphanie, Dubois, 1991-12-15 ~ Stephanie, Dubois, 1991-12-15
Ana María, García, 1987-06-23 ~ Ana, Garcia Lopez, 1987-06-23
Katarzyna, Wójcik, 1984-02-20 ~ Katarzyna, Wojcik, 1984-02-20
João, dos Santos, 1979-08-09 ~ Joao, Santos, 1979-08-09
# Order of names
Amina, Yusuf, 1990-10-10 ~ Yusuf, Amina, 1990-10-10
Tran, Van Minh, 1985-03-06 ~ Minh, Tran Van, 1985-03-06
Ali Hassan, Mohamed, 1982-06-17 ~ Mohamed, Hassan Ali, 1982-06-17
Kovalenko, Petro, 1991-11-11 ~ Petro, Kovalenko, 1991-11-11
# Birth dates that are partly known
Mohamed, El Amrani, 1990 ~ Mohammed, Elamrani, 1990-03-12
Ahmad, Khalil, 1994-01-01 ~ Ahmad, Al-Khalil, 1994-09-14
Fadumo, Nur, 1985 ~ Faduma, Nuur, 1985-01-01
Tesfaye, Gebre, 1986-05 ~ Tesfay, Gebre, 1986-05-09
Hamidullah, Noori, 1999-01-01 ~ Hamidullah, Nouri, 1999-01-01
Olena, Bondar, 1987 ~ Олена, Бондар, 1987-11
Yusuf, Adan, , p1 ~ Joesoef, Aden, 1991-02-03, p1
# Day and month swapped
Mariam, Saleh, 1992-05-04 ~ Maryam, Saleh, 1992-04-05
Omar, Hamdan, 1983-02-11 ~ Omar, Hamdan, 1983-11-02
Iryna, Bilous, 1989-09-06 ~ Irina, Bilous, 1989-06-09
Rachid, Tazi, 1977-07-03 ~ Rashid, Tazi, 1977-03-07
# Typing errors in the date
Zahra, Hosseini, 1996-11-03 ~ Zahra, Hosseini, 1996-11-08
Said, Bennani, 1980-03-13 ~ Said, Bennani, 1980-03-31
Nadia, Chaoui, 1988-06-21 ~ Nadia, Chaoui, 1989-06-21
Serhii, Moroz, 1979-09-17 ~ Serhii, Moroz, 1979-08-17
# Typing errors in the name
Abdulaziz, Sharifi, 1990-12-12 ~ Abdulaziz, Shaxifi, 1990-12-12
Rahima, Mohammadi, 1995-02-17 ~ Rahima, Mohanmadi, 1995-02-17
Bogdan, Kowalski, 1981-05-30 ~ Bogdan, Kovalsky, 1981-05-30
Natalia, Tkachenko, 1990-04-02 ~ Natalia, Tkavhenko, 1990-04-02
# Another family name after a marriage
Oksana, Petrenko, 1990-07-07, f ~ Oksana, Vovk, 1990-07-07, f
Fatima, Benali, 1991-06-08, f ~ Fatima, El Idrissi, 1991-06-08, f
Emine, Kaya, 1988-07-26, f ~ Emine, Demir, 1988-07-26, f
Sofie, Peeters, 1986-01-30 ~ Sofie, Janssens, 1986-01-30
# One name
, Nasrullah, 1994-06-12 ~ Nasrullah, , 1994-06-12
Zabihullah, , 1999-03-04 ~ Zabihullah, Safi, 1999-03-04
Khadija, , 1987-11-23 ~ , Chadija, 1987-11-23
# The same number, whatever else is written
Amina, Yusuf, 1990-10-10, n1 ~ Amin, Joesoef, 1991, n1
Mohamed, Ali, 1990, b1 ~ Mohamed, Ali, 1990-05-05, n2, old-b1
Maryna, Bondar, 1987-11-05, n3 ~ Marina, Tkachuk, , n4, old-n3
Ali, Hassan, 1990-01-01, b5, p2 ~ Ali, Hasan, 1990-08-03, n6, p2
# Much is wrong at once
Mohamad, El Amrani, 1991-03-12 ~ Mouhamed, Lamrani, 1990-03-12
Rahmini, Farid, 1985-01-26 ~ Fareed, Rahmani, 1985-01-26
# A phone beside names that agree
Amina, Haddad, , p3 ~ Amina, Hadad, , p3
Sami, Khoury, 1990, p4 ~ Samy, Khouri, 1991, p4
Olga, Moroz, 1985-05-05, p5 ~ Olha, Moros, 1985-05-05, p5
`
