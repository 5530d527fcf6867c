using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;

namespace LiveStation.CommandLine.Settings;

/// <summary>The options that select where and as whom a command calls the API.</summary>
internal static class ConnectionOptions
{
    /// <summary>The option for the address to call.</summary>
    public static readonly CommandOption Endpoint = new("--endpoint", "URL", new(
        "address to call instead of the service, such as an emulator's", "서비스 대신 호출할 주소(에뮬레이터 등)"));

    /// <summary>The option for a host that is called without encryption.</summary>
    public static readonly CommandOption AllowHttp = new("--allow-http", "HOST", new(
        "host to which HTTP is allowed, such as that of an emulator in another container; never with the keys of a real account",
        "다른 컨테이너의 에뮬레이터처럼 HTTP를 허용할 호스트. 실제 계정의 키에는 사용하지 마세요"));

    /// <summary>The option for the profile.</summary>
    public static readonly CommandOption Profile = new("--profile", "NAME", new(
        "profile with keys, zone and address; 'default' if omitted", "키, 존, 주소가 있는 프로필. 생략하면 'default'"));

    /// <summary>Returns the option for the zone to call.</summary>
    /// <param name="api">The API.</param>
    public static CommandOption Zone(CommandSet api)
    {
        string[] names = [.. api.Zones.Select(zone => zone.Name)];
        string list = string.Join(", ", names);
        return new CommandOption("--zone", "NAME", new($"zone to call: {list}", $"호출할 존: {list}")) { Words = names };
    }
}
