import type { LanguageWords } from './language-words.ts';

/** Korean. */
export default {
  nothing: '개인 고객님 새기기 새로운기기 선택 자택 필수',
  thing: `
    계좌 고객번호 날짜 법인등록 비밀번호 사업자등록 사업자번호 생년월일 생일 송장 여권 우편 인증서
    일련번호 주문번호 주민 카드 통신판매 팩스 학번 회원번호
  `,
  fresh: '변경할 새 신규',
  sample: '예시',
  firm: '고객센터 대표전화 문의 상담 지점 콜센터',
  recipient: '구매자 받는분 받는사람',
  other: `
    가족 고용주 기사 긴급 도움말 매장회원 방문객 방문자 배달 배송 보호자 비상 사업주 세무사 승객 신뢰할수있는연락처 영수증 의사 임대인 주문 주소록 주치의 직원 집주인 차단 초대
    추천 친구 판매자 환자 회계사 회원관리
  `,
  client: '고객',
  sent: '발송되 발송했 보내드렸 보냈습니다 보냈어요 전송되',
  code: '인증번호 인증코드',
  signup: '회원가입',
  absent: '등록되지 미등록 미설정 없음',
  phone: '모바일 연락처 전화 핸드폰 휴대',
  mail: '메일 이메일',
  number: '번호',
  own: '기존 등록 복구 본인 예약자 인증 현재',
  account: '개인정보 계정 기본정보 나의 내정보 마이 보안 설정 프로필 회원',
  login: '로그인 비밀번호재설정 비밀번호찾기',
  change: '변경 수정',
} satisfies LanguageWords;
