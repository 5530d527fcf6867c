// The user's own types, with the same names as types that generated code uses.
internal static class Task;
internal static class String;
internal static class Channel;
internal static class Uri;
internal static class Secret;

namespace Acme
{
    internal static class System;
    internal static class LiveStation;
    internal static class Task;
}

namespace Acme.Video
{
    internal static class System;
    internal static class Task;
    internal static class String;
    internal static class Channel;
    internal static class HttpClient;
    internal static class CancellationToken;
    internal static class IDisposable;
}
