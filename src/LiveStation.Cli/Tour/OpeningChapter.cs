namespace LiveStation.Cli.Tour;

/// <summary>Introduces the tour.</summary>
internal static class OpeningChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    public static void Show(TourPage page, TourStage stage)
    {
        string address = stage.Emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        page.Heading(new(
            "LiveStation.Generated: a typed .NET client of NAVER Cloud Live Station",
            "LiveStation.Generated: 네이버 클라우드 Live Station용 타입 지정 .NET 클라이언트"));
        page.Say(new(
            "This is one evening's broadcast, from the creation of a channel to its deletion. The compiler generated the client "
            + $"from a spec in YAML. The client calls an emulator on {address} that keeps state by the same spec. "
            + "Each line after › is C# that has just run; the line below it is the signed request, as the emulator logged it.",
            "저녁 방송 한 편을 채널 생성부터 삭제까지 보여 줍니다. 클라이언트는 컴파일러가 YAML 명세에서 생성했으며, "
            + $"같은 명세에 따라 상태를 유지하는 에뮬레이터({address})를 호출합니다. "
            + "› 뒤의 줄은 방금 실행한 C# 코드이고, 그 아래 줄은 에뮬레이터가 기록한 서명된 요청입니다."));
        page.Remark(new(
            "The emulator's clock is stopped at 18:30 Korea Standard Time. The tour advances it.",
            "에뮬레이터의 시계는 한국 시간 18:30에 멈춰 있으며, 투어가 앞으로 돌립니다."));
        page.Pause();
    }
}
