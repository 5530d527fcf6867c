using System.Text.Json.Serialization;
using LiveStation;
using LiveStation.Runtime;

namespace Coast;

/// <summary>What the app itself reads and writes: types of a package, and its own that hold them.</summary>
[JsonSerializable(typeof(Shift))]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
// Held in a ValueList only: a native program finds the codec of such a type when the context lists it.
[JsonSerializable(typeof(ReStreamTarget))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>A type of the app's own.</summary>
internal sealed record Shift(string Operator, ReStreamChannel Channel, ReStreamChannel? Next);

/// <summary>A type of the app's own that holds values of the runtime.</summary>
internal sealed record Watch(
    Open<ChannelStatus> Status,
    ChannelStatus Plain,
    Secret Key,
    RawJson Extra,
    ValueList<Open<ChannelStatus>> History,
    ValueMap<long> Counts,
    ValueList<ReStreamTarget> Targets,
    ResultList<Open<ChannelStatus>> Results);
