namespace LiveStation.Cli.Tour;

/// <summary>Says what there is to see.</summary>
internal static class OpeningChapter
{
    /// <summary>Shows it.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="stage">What the tour plays on.</param>
    public static void Show(TourPage page, TourStage stage)
    {
        page.Heading("LiveStation.Generated: a typed .NET client of NAVER Cloud Live Station");
        page.Say(
            "The compiler generated this client from a spec in YAML. It now calls an emulator on "
            + $"{stage.Address.GetLeftPart(UriPartial.Authority)} that answers with the examples of the same spec. "
            + "Each line after › is C# that has just run; "
            + "below it stands the signed request, as the emulator logged it.");
        page.Pause();
    }
}
