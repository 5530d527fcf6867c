using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>An API of invented paths; each response contains the name of its operation and its path values.</summary>
internal static class PathApi
{
    private static readonly ReplyCodec<string> Text = LiveStationApi.Envelope.Object(Codecs.String);

    public static EmulatedApi Of(params (string Method, string Route)[] routes) => Of(served => Map(served, routes));

    public static EmulatedApi Of(Action<ServerRoutes> mapRoutes, params ApiZone[] zones) =>
        new(zones.Length > 0 ? zones : [new ApiZone(new Uri("https://paths.example"), "", "KR")], LiveStationApi.Errors, mapRoutes)
        {
            Codes = LiveStationEmulator.Codes,
            Sentence = ErrorSentences.Of,
        };

    private static void Map(ServerRoutes served, (string Method, string Route)[] routes)
    {
        foreach ((string method, string route) in routes)
        {
            int placeholders = route.Count(c => c == '{');
            ServerOperation<string> operation = new($"{method} {route}", method, route, Text);
            served.Map(operation, call => ValueTask.FromResult<ServerReply<string>>(
                string.Join(" ", Enumerable.Range(0, placeholders).Select(call.PathString).Prepend(route))));
        }
    }
}
