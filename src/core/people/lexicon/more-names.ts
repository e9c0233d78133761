import { words } from './words.js';

/** Family names that stand first or last in Chinese, Korean and Vietnamese names, folded. */
export const EASTERN_FAMILY: ReadonlySet<string> = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu deng han feng
  cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lyu ding ren shen yao lu fang cui tan liao wen xiong
  jin qiu hou bai meng qin xue lei shi long duan tao he mao gu hao gong shao wan qian dai yan mo kong bi lai xi hong wong chan
  cheung lau lam leung ng kwok yeung ho tsang chow yip tang tse mak poon fung cheng chiu lui tong tsui chung yuen kwan lo luk
  kim lee park choi jung jeong cho kang yoon yun jang chang lim im shin seo kwon hwang ahn an song ryu yoo jeon hong ko moon
  son bae baek heo nam noh roh ban kwak cha joo woo min eom na do sung pyo
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly trinh dinh truong to thich mai chu tong luong
  tsai lai hsu hsieh chiang chu liao tseng hsiao mui pang tam yam fok sin poon siu wan
`);

/** First and family names of the news that the lists lack, folded. */
export const MORE_NAMES: ReadonlySet<string> = words(`
  abdul abdel abdallah abdullah abdulla abdelaziz abdirahman abdurrahman abu ahmad ahmed ahmad ahmadi akbar akram ali amin amir
  anwar ashraf asif aziz azhar bashar bashir bilal bibi begum daoud ebrahim fadel fahad faisal faiz farhan
  farooq farouk fatah fattah fatima fuad ghani gul habib haider hakim hamad hamdan hamid hamza haroon hasan hashim hassan
  hossain hossein houssein hussain hussein hadi ibrahim idris imran iqbal ismail issa jabbar jaber jalal jamal javad jawad
  kabir kamal karim kareem khaled khalid khalifa khalil khan latif mahdi mahmood mahmoud mahmud majid malik mansour
  mansoor maryam masood masoud massoud md miah mohamed mohammad mohammed mohamud mohsen moin mohammadi muhammad muhammadu mukhtar
  murad musa mustafa mustapha nabil nadia naeem najib nasir nasser nawaz nazir nuri nouri omar osama osman omer qasem qasim
  rafik rahim rahman rahmani rahul raja rajab rashid rasheed rauf raza reza riaz saad sadiq sadik saeed safi said salah saleem
  saleh salem salim salman samir sayed sayyed shah shahid shahbaz shaheen shakib sharif sheikh siddiqui
  suleiman sultan syed tahir talal tariq tawfik uddin ullah umar usman wahid walid waleed yahya yasin yasmin yasser
  younis yousaf yousef youssef yusuf zahra zaid zain zakaria ziad zia ziauddin zubair
  amit amitabh anand anil arjun arun arvind ashok bhagat chandra chaudhary chaudhry das deepak desai dev devi
  dinesh ganesh gautam gopal gupta hari indira jagdish jain joshi kapoor kapil krishna kumar kumari lal lakshmi
  manoj mishra mohan mukesh mukherjee naidu naik nair narayan narendra nitin pandey pandit
  patel patil pradeep pranab prasad prakash priyanka rahul raj rajesh rajiv raju ram ramesh rana rao ravi reddy rohit
  sachin sanjay sardar sathya sharma shankar shiv shri singh sonia subhash sudhir sunil suresh swami thakur
  tiwari uttam verma vijay vikram vinod yadav yogi
  perera fernando silva de-silva bandaranaike premadasa dissanayake
  adebayo ade adeola afolabi amadou aminata amina babatunde bello bola boubacar 
  chidi chinedu chukwu diallo diop emeka fatou femi ibeabuchi ikechukwu jonathan kwame kwesi kofi
  kojo mamadou moussa moses musyoka mwangi mutua ndiaye ngozi 
  nnamdi obi ogun ojo okafor okonjo okonkwo olusegun osei oumar owusu salif 
  seydou shehu sissoko thabo tunde uche wanjiru william yaw yemi bongani sipho
  themba dlamini sithole ndlovu moyo banda kabila wade
  haile mengistu selassie gebre tesfaye tigist bekele desta antonio
  aleksandr aleksei alexei alexey andrei andrey andriy anatoly artem boris bohdan denys dmitri dmitry dmytro gennady igor ihor
  kirill kostiantyn maksim maxim mikhail mykhailo mykola nikita nikolai oleg oleh oleksandr oleksii
  olena olga pavel pavlo petro roman ruslan rustem sergei sergey serhiy stanislav svitlana
  taras valery valeriy valerii vadym vasyl viktor vitali vitaliy vladimir volodymyr vyacheslav yaroslav yegor yevgeny
  yulia yuri yuriy 
`);

/** Beginnings of places, media and works of several words that look like names; folded. */
export const KNOWN_THINGS: ReadonlySet<string> = new Set(
  `hong kong,costa rica,el salvador,puerto rico,sri lanka,san salvador,la paz,nova scotia,uttar pradesh,andhra pradesh,madhya pradesh,
arunachal pradesh,himachal pradesh,tamil nadu,west bengal,jammu kashmir,al jazeera,al arabiya,al qaeda,al qaida,al shabaab,al nusra,
al-shabaab,al-qaeda,al-qaida,al-nusra,al-jazeera,boko haram,burkina faso,sierra leone,cabo verde,abu dhabi,addis ababa,ho chi minh city,
saudi arabia,new zealand,papua new guinea,sao paulo,rio de janeiro,buenos aires,new delhi,new york,los angeles,las vegas,san francisco,
san diego,san antonio,san jose,san juan,santo domingo,santa cruz,santa fe,santa barbara,tel aviv,kuala lumpur,phnom penh,
nur-sultan,nizhny novgorod,saint petersburg,st petersburg,st louis,st paul,st lucia,saint lucia,port moresby,cape town,le monde,
le figaro,la nacion,la tribune,el pais,el mundo,el universal,der spiegel,die welt,die zeit,corriere della sera,la repubblica,
hezbollah,fatah,hamas,taliban,daesh,isis,isil,likud,knesset,kremlin,white house,downing street,capitol hill,wall street,
mar-a-lago,camp david,guantanamo bay,abu ghraib,deir ezzor,dayr az zawr,deir ez-zor,ras al-ayn,tal afar,tel abyad,al bab,al-bab,
el nino,la nina,mercedes-benz,rolls-royce,louis vuitton,lockheed martin,general dynamics,rheinmetall,northrop grumman,goldman sachs,
morgan stanley,standard chartered,johnson & johnson,associated press,agence france-presse,agence france presse,john hopkins,
johns hopkins,real madrid,manchester united,aston villa,inter milan,ac milan,paris saint-germain,kashmir,ladakh,rajya sabha,lok sabha,
mont blanc,grand slam,nobel,nobel peace,pulitzer,oscar,grammy,big ben,union jack,tiananmen square,cote d'ivoire,timor-leste,
hagia sophia,notre dame,eiffel tower,la rochelle,le havre,sinn fein,fianna fail,fine gael,plaid cymru,forza italia,fidesz`
    .split(',')
    .map((thing) => thing.trim()),
);
