using System.Reflection;
using LiveStation.Emulator.Contracts;

namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>Reads complete responses with the generated codecs.</summary>
internal static class ReplyReaders
{
    private static readonly Dictionary<string, Action<byte[]>> Readers = Create();

    /// <summary>Reads the response of an operation.</summary>
    public static void Read(string operation, ReadOnlyMemory<byte> utf8) => Readers[operation](utf8.ToArray());

    private static Dictionary<string, Action<byte[]>> Create()
    {
        Dictionary<string, Action<byte[]>> readers = [];
        foreach (Type type in typeof(LiveStationRoutes).Assembly.GetTypes().Where(type => type.Name.EndsWith("Contract", StringComparison.Ordinal)))
        {
            object? operation = type.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)?.GetValue(null)
                ?? type.GetProperty("Instance", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)?.GetValue(null);
            if (operation is null)
                continue;
            Type result = operation.GetType().GetGenericArguments()[0];
            MethodInfo create = typeof(ReplyReaders).GetMethod(nameof(ReaderOf), BindingFlags.Static | BindingFlags.NonPublic)!;
            (string id, Action<byte[]> reader) = ((string, Action<byte[]>))create.MakeGenericMethod(result).Invoke(null, [operation])!;
            readers[id] = reader;
        }
        return readers;
    }

    private static (string Id, Action<byte[]> Reader) ReaderOf<T>(object operation)
    {
        LiveStation.Emulator.Serving.ServerOperation<T> typed = (LiveStation.Emulator.Serving.ServerOperation<T>)operation;
        return (typed.Id, utf8 => typed.Reply.Read(utf8));
    }
}
