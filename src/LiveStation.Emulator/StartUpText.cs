using System.Text.Json.Nodes;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator;

/// <summary>The text that a program prints when its emulator is ready.</summary>
internal static class StartUpText
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(1);

    /// <summary>Returns the text.</summary>
    /// <param name="emulator">The running emulator.</param>
    /// <param name="isSecretMadeUp">Whether to show the secret key: only when it was generated for this run.</param>
    /// <param name="hint">Additional lines; empty for none.</param>
    public static LocalText For(EmulatorHost emulator, bool isSecretMadeUp, LocalText hint = default)
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        LocalText secret = isSecretMadeUp ? emulator.Credentials.SecretKey.Reveal() : new LocalText("<your secret key>", "<Secret Key>");
        string zones = string.Join(", ", emulator.Zones.Select(own => $"{own.PathPrefix} ({own.RegionCode})"));
        return new LocalText("Live Station emulator\n\n", "Live Station 에뮬레이터\n\n")
            + new LocalText($"  address     {address}\n", $"  주소         {address}\n")
            + new LocalText($"  zones       {zones}\n", $"  존           {zones}\n")
            + new LocalText($"  access key  {emulator.Credentials.AccessKey}\n", $"  Access Key   {emulator.Credentials.AccessKey}\n")
            + new LocalText("  secret key  ", "  Secret Key   ") + secret + "\n"
            + Clock(emulator.Clock.Offset)
            + Unsigned(emulator.AllowsUnsigned)
            + Played(emulator.Played)
            + new LocalText(
                $"\nOpen the page {emulator.ControlAddress} in a browser to see and control it.\n",
                $"\n브라우저에서 상태 페이지 {emulator.ControlAddress}를 열면 에뮬레이터를 조회하고 제어할 수 있습니다.\n")
            + new LocalText("\nPoint a client at it:\n\n", "\n클라이언트에서 연결하려면:\n\n")
            + Code(emulator, secret)
            + hint
            + new LocalText("Ctrl+C stops it.\n", "종료하려면 Ctrl+C를 누르세요.\n");
    }

    /// <summary>Returns the text as one line of JSON, for programs.</summary>
    /// <param name="emulator">The running emulator.</param>
    /// <param name="isSecretMadeUp">Whether to show the secret key: only when it was generated for this run.</param>
    public static string Json(EmulatorHost emulator, bool isSecretMadeUp)
    {
        JsonObject line = new()
        {
            ["address"] = emulator.BaseAddress.GetLeftPart(UriPartial.Authority),
            ["page"] = emulator.ControlAddress.ToString(),
            ["accessKey"] = emulator.Credentials.AccessKey,
        };
        if (isSecretMadeUp)
            line["secretKey"] = emulator.Credentials.SecretKey.Reveal();
        return $"{line.ToJsonString()}\n";
    }

    /// <summary>Returns the warning for an emulator that other machines can reach; null if they cannot.</summary>
    /// <param name="options">The options of the emulator.</param>
    public static LocalText? Warning(EmulatorOptions options)
    {
        if (!options.IsOpen)
            return null;
        return new LocalText(
            $"Warning: the emulator listens on {options.Address}. Everyone who reaches this address can read and control it.",
            $"경고: 에뮬레이터가 {options.Address}에서 수신합니다. 이 주소에 접근할 수 있는 모든 사람이 에뮬레이터를 조회하고 제어할 수 있습니다.");
    }

    /// <summary>Returns the expression for a zone in C#.</summary>
    /// <param name="address">The address of the emulator.</param>
    /// <param name="zone">The zone.</param>
    internal static string ZoneOf(Uri address, ApiZone zone)
    {
        string rest = $"new Uri(\"{address.GetLeftPart(UriPartial.Authority)}\"), \"{zone.PathPrefix}\", \"{zone.RegionCode}\")";
        // The constructor does not accept HTTP to another machine.
        return address.IsLoopback ? $"new ApiZone({rest}" : $"ApiZone.AllowingHttpTo(\"{address.Host}\", {rest}";
    }

    // Whoever compares times of the emulator with a watch must know.
    private static LocalText Clock(TimeSpan offset)
    {
        if (offset.Duration() < Noticeable)
            return "";
        string length = offset.Duration().ToString(offset.Duration().Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", null);
        bool isAhead = offset > TimeSpan.Zero;
        return new LocalText(
            $"  clock       {length} {(isAhead ? "ahead of" : "behind")} real time, as a scenario or the data file moved it\n",
            $"  시계         실제 시간보다 {length} {(isAhead ? "빠름" : "느림")}(시나리오 또는 데이터 파일에 따라 이동됨)\n");
    }

    private static LocalText Played(PlayedScenario? played)
    {
        if (played is null)
            return "";
        LocalText title = new($"\nThe scenario {played.Name} has been played.\n", $"\n시나리오 {played.Name}을(를) 실행했습니다.\n");
        return title + "  " + played.Done + "\n  " + played.Next + "\n";
    }

    private static LocalText Unsigned(bool isAllowed) => isAllowed
        ? new LocalText(
            "  unsigned    calls without a signature are accepted, with any access key\n",
            "  서명 없음    서명이 없는 호출도 모든 Access Key로 허용\n")
        : "";

    private static LocalText Code(EmulatorHost emulator, LocalText secret)
    {
        return $$"""
              var options = new ApiClientOptions
              {
                  Zone = {{ZoneOf(emulator.BaseAddress, emulator.Zone)}},
              };
              var credentials = new NcpCredentials("{{emulator.Credentials.AccessKey}}", "
            """ + secret + """
            ");
              using var client = new LiveStationClient(credentials, options);


            """;
    }
}
