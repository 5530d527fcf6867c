using System.Text;
using LiveStation.Emulator.Control.Scenarios;

namespace LiveStation.Emulator;

/// <summary>The options that the standalone program and the command of the tool share.</summary>
internal static class ProgramOptions
{
    /// <summary>Name of the environment variable for the access key.</summary>
    public const string AccessKeyVariable = "LIVESTATION_ACCESS_KEY";

    /// <summary>Name of the environment variable for the secret key.</summary>
    public const string SecretKeyVariable = "LIVESTATION_SECRET_KEY";

    private const int SummaryColumn = 26;
    private const int Width = 80;

    /// <summary>The port.</summary>
    public static ProgramOption Port { get; } = new(
        PortOption.Name, "N", PortOption.Summary, "수신할 포트. 기본값 5250, 0이면 사용하지 않는 포트 중 하나");

    /// <summary>The address on which the emulator listens.</summary>
    public static ProgramOption Host { get; } = new(
        "--host", "ADDRESS", "IP address to listen on; 127.0.0.1 by default", "수신할 IP 주소. 기본값 127.0.0.1");

    /// <summary>The access key.</summary>
    public static ProgramOption AccessKey { get; } = new(
        "--access-key",
        "KEY",
        $"access key to accept; by default, the value of {AccessKeyVariable}. If neither key is set, a pair is generated",
        $"허용할 Access Key. 기본값은 {AccessKeyVariable} 값. 두 키가 모두 없으면 키 쌍을 생성");

    /// <summary>The secret key.</summary>
    public static ProgramOption SecretKey { get; } = new(
        "--secret-key",
        "SECRET",
        $"secret key to accept; by default, the value of {SecretKeyVariable}. Prefer the variable, because "
        + "other users of the machine can read command lines",
        $"허용할 Secret Key. 기본값은 {SecretKeyVariable} 값. 다른 사용자가 명령줄을 볼 수 있으므로 환경 변수 권장");

    /// <summary>A file with more keys.</summary>
    public static ProgramOption KeysFile { get; } = new(
        "--keys-file",
        "FILE",
        "JSON file with more key pairs: { \"accessKey\": \"secretKey\" }; each access key is an account",
        "추가 키가 있는 JSON 파일: { \"accessKey\": \"secretKey\" }. Access Key마다 별도의 계정");

    /// <summary>Disables the check of the region.</summary>
    public static ProgramOption NoRegionCheck { get; } = new(
        "--no-region-check",
        null,
        "accept calls whose region header is missing or wrong",
        "리전 헤더가 없거나 잘못된 호출도 허용");

    /// <summary>Accepts calls without a signature.</summary>
    public static ProgramOption Unsigned { get; } = new(
        "--unsigned",
        null,
        "accept calls without a signature, such as those of .http files",
        ".http 파일의 호출처럼 서명이 없는 호출도 허용");

    /// <summary>The scenario that fills the emulator.</summary>
    public static ProgramOption Scenario { get; } = new(
        "--scenario",
        "NAME",
        "scenario to start with; empty by default. The scenarios are listed below",
        "시작할 때 실행할 시나리오(아래 목록 참고)");

    /// <summary>The seed of generated IDs.</summary>
    public static ProgramOption Seed { get; } = new(
        "--seed", "N", "seed of generated IDs and keys; 0 by default", "생성되는 아이디와 키의 시드. 기본값 0");

    /// <summary>The file that keeps the state.</summary>
    public static ProgramOption Data { get; } = new(
        "--data",
        "FILE",
        "file that keeps the state, including stream keys, across restarts",
        "재시작 후에도 상태를 유지하는 파일(스트림 키 포함)");

    /// <summary>The duration of transitions without a documented duration.</summary>
    public static ProgramOption Delay { get; } = new(
        "--delay",
        "SECONDS",
        "duration of transitions whose duration is not documented, such as the setup of a channel; 2 by default",
        "채널 생성처럼 소요 시간이 문서화되지 않은 전이의 시간(초). 기본값 2");

    /// <summary>When examples are returned.</summary>
    public static ProgramOption Examples { get; } = new(
        "--examples",
        "USE",
        "'fallback' responds with an example for an ID that only the example contains (default), 'only' keeps no state",
        "'fallback'은 예제에만 있는 아이디에 그 예제로 응답(기본값), 'only'는 상태를 유지하지 않음")
    {
        Words = ["fallback", "only"],
    };

    /// <summary>The format of the text at the start.</summary>
    public static ProgramOption Output { get; } = new(
        "--output",
        "FORMAT",
        "'text' (default), or 'json' for one line of JSON when the emulator is ready; calls then go to standard error",
        "'text'(기본값) 또는 준비되면 JSON 한 줄을 출력하는 'json'(이때 호출은 표준 오류로 출력)")
    {
        Words = ["text", "json"],
    };

    /// <summary>The addresses that receive callbacks.</summary>
    public static ProgramOption CallbacksTo { get; } = new(
        "--callbacks-to",
        "WHERE",
        "'loopback' sends callbacks to this machine only (default), 'any' to every address",
        "'loopback'은 이 컴퓨터로만 콜백 전송(기본값), 'any'는 모든 주소로 전송")
    {
        Words = ["loopback", "any"],
    };

    /// <summary>The playback URLs in responses.</summary>
    public static ProgramOption Playback { get; } = new(
        "--playback",
        "WHERE",
        "'service' returns playback URLs in the format of the service (default), 'local' returns URLs of the emulator, which respond",
        "'service'는 서비스 형식의 재생 URL로 응답(기본값), 'local'은 재생할 수 있는 에뮬레이터의 URL로 응답")
    {
        Words = ["service", "local"],
    };

    /// <summary>All options.</summary>
    public static IReadOnlyList<ProgramOption> All { get; } =
    [
        Port, Host, AccessKey, SecretKey, KeysFile, NoRegionCheck, Unsigned, Scenario, Seed, Data, Delay, Examples, Output,
        CallbacksTo, Playback,
    ];

    /// <summary>Returns the usage text of the standalone program.</summary>
    public static string Usage()
    {
        StringBuilder text = new("dotnet run --project src/LiveStation.Emulator -- [options]\n\n");
        foreach (ProgramOption option in All)
            Append(text, $"{option.Name} {option.Value}".TrimEnd(), SummaryColumn, option.English);
        text.Append($"\nScenarios of {Scenario.Name}:\n\n");
        int column = ScenarioBook.All.Keys.Max(name => name.Length) + 4;
        foreach ((string name, Control.Scenarios.Scenario scenario) in ScenarioBook.All)
            Append(text, name, column, scenario.En ?? "");
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, string name, int column, string description)
    {
        string line = $"  {name}".PadRight(column - 1);
        foreach (string word in description.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line = new string(' ', column - 1);
            }
            line += $" {word}";
        }
        text.Append(line).Append('\n');
    }
}
