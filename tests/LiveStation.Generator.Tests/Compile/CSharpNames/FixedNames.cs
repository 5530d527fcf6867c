using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Tests.Compile.CSharpNames;

/// <summary>Names of members that types of a kind have regardless of the spec; not every type has all of its kind.</summary>
internal static class FixedNames
{
    /// <summary>Returns the names.</summary>
    /// <param name="kind">The kind of type.</param>
    public static string[] Of(EmittedKind kind) => kind switch
    {
        EmittedKind.Client => FixedMembers.Client,
        EmittedKind.ClientInterface => [FixedMembers.With],
        EmittedKind.Routes => [MemberName.Map("")],
        EmittedKind.ErrorCodes => FixedMembers.ErrorCodes,
        EmittedKind.Api => ["Zones", FixedMembers.Envelope, FixedMembers.Errors, FixedMembers.Profile],
        EmittedKind.GroupClient => [FixedMembers.Transport],
        EmittedKind.GroupRoutes => [MemberName.Map(""), FixedMembers.Examples, "FromExamples"],
        EmittedKind.Extensions => FixedMembers.Extensions,
        EmittedKind.EnumCodec => FixedMembers.EnumCodec,
        EmittedKind.Type or EmittedKind.ValuesOnTheWay => FixedMembers.Type,
        EmittedKind.TypeCodec =>
        [
            FixedMembers.Instance, FixedMembers.Request, FixedMembers.Empty, "Names", "IsSentOnly", "TryRead",
            "ReadTolerantly", "Write", "PropertyOf", "Describe", "Make", FixedMembers.ValuesOnTheWay,
        ],
        EmittedKind.Rules or EmittedKind.OptionsRules => FixedMembers.Rules,
        EmittedKind.Descriptor => [FixedMembers.Instance, FixedMembers.Pages, FixedMembers.Call, FixedMembers.Check],
        EmittedKind.Tools => [FixedMembers.All],
        EmittedKind.State => [FixedMembers.Model],
        EmittedKind.Tool => [FixedMembers.Instance],
        EmittedKind.TypeSchema => [FixedMembers.Received, FixedMembers.Sent],
        EmittedKind.Commands => [FixedMembers.All],
        EmittedKind.GroupCommands => [FixedMembers.Create],
        EmittedKind.Command => [FixedMembers.Create, FixedMembers.Send],
        EmittedKind.Shape => [FixedMembers.Shape],
        EmittedKind.States => [FixedMembers.Instance],
        EmittedKind.Contract => [FixedMembers.Instance, "ServeAsync", FixedMembers.Check],
        _ => [],
    };

    /// <summary>Indicates whether a name is that of a method that maps the routes of one file.</summary>
    /// <param name="name">The name.</param>
    public static bool IsMap(string name)
    {
        string first = MemberName.Map("");
        return name.StartsWith(first, StringComparison.Ordinal) && name.Skip(first.Length).All(bit => bit is '0' or '1');
    }
}
