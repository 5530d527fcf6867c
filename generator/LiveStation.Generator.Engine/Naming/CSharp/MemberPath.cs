namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Static members of emitted types, as other emitted code refers to them.</summary>
internal static class MemberPath
{
    /// <summary>Returns the codec of an object type.</summary>
    /// <param name="type">Name of the type.</param>
    public static string Codec(string type) => $"{TypeName.Codec(type)}.{FixedMembers.Instance}";

    /// <summary>Returns the codec of an object type in requests, where it differs.</summary>
    /// <param name="type">Name of the type.</param>
    public static string RequestCodec(string type) => $"{TypeName.Codec(type)}.{FixedMembers.Request}";

    /// <summary>The empty object of a type.</summary>
    /// <param name="type">Name of the type.</param>
    public static string Empty(string type) => $"{TypeName.Codec(type)}.{FixedMembers.Empty}";

    /// <summary>Returns the codec of an enum.</summary>
    /// <param name="name">Name of the enum.</param>
    public static string EnumCodec(string name) => $"{TypeName.Codec(name)}.{FixedMembers.Codec}";

    /// <summary>Returns the method that validates objects of a type.</summary>
    /// <param name="type">C# name of the type.</param>
    public static string Check(string type) => $"{TypeName.Rules(type)}.{FixedMembers.Check}";

    /// <summary>Returns the method that calls an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Call(string id) => $"{TypeName.Descriptor(id)}.{FixedMembers.Call}";

    /// <summary>Returns the paging of the list of an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Pages(string id) => $"{TypeName.Descriptor(id)}.{FixedMembers.Pages}";

    /// <summary>Returns the life cycle of a type.</summary>
    /// <param name="type">Name of the type.</param>
    public static string States(string type) => $"{TypeName.States(type)}.{FixedMembers.Instance}";

    /// <summary>Returns the envelope that all operations of a service share.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Envelope(string service) => $"{TypeName.Api(service)}.{FixedMembers.Envelope}";

    /// <summary>Returns the catalogue of error codes.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Errors(string service) => $"{TypeName.Api(service)}.{FixedMembers.Errors}";

    /// <summary>Returns the profile of a service that a client uses.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Profile(string service) => $"{TypeName.Api(service)}.{FixedMembers.Profile}";

    /// <summary>Returns the method that creates the list of the commands of a group.</summary>
    /// <param name="group">Name of the group.</param>
    public static string Commands(string group) => $"{TypeName.Commands(group)}.{FixedMembers.Create}";

    /// <summary>Returns the method that creates the description of the command of an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Command(string id) => $"{TypeName.Command(id)}.{FixedMembers.Create}";

    /// <summary>Returns the description of a type or an enum for commands.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public static string Shape(string type) => $"{TypeName.Shape(type)}.{FixedMembers.Shape}";

    /// <summary>Returns the method that maps all routes of a service or a group.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Map(string owner) => $"{TypeName.Routes(owner)}.{MemberName.Map("")}";

    /// <summary>Returns the handlers of a group that respond with the examples.</summary>
    /// <param name="group">Name of the group.</param>
    public static string Examples(string group) => $"{TypeName.Routes(group)}.{FixedMembers.Examples}";
}
