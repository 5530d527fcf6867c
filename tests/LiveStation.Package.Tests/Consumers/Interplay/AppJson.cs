using System.Text.Json.Serialization;
using LiveStation;

namespace Coast;

/// <summary>What the app itself reads and writes: types of a package, and its own that hold them.</summary>
[JsonSerializable(typeof(Shift))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>A type of the app's own.</summary>
internal sealed record Shift(string Operator, ReStreamChannel Channel, ReStreamChannel? Next);
