using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client.Callbacks;

/// <summary>The callback messages of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Readers">The methods that read them.</param>
internal sealed record CallbacksUnit(
    string Path, UnitHeader Header, string Name, DocBlock Doc, EquatableArray<CallbackPlan> Readers)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => CallbacksEmitter.Emit(this);
}

/// <summary>One message.</summary>
/// <param name="Name">Name of the method, without Read.</param>
/// <param name="Type">C# type of the message.</param>
/// <param name="MessagesDoc">Documentation of the property that describes the callback.</param>
/// <param name="MessagesArguments">Arguments of the runtime's method that describes the callback, as C# expressions.</param>
/// <param name="Doc">Documentation of the method that reads bytes.</param>
/// <param name="Arguments">Arguments of the runtime's method that reads bytes, as C# expressions.</param>
/// <param name="Receivers">The methods that receive the bytes first.</param>
/// <param name="ReceiverArguments">Arguments of the runtime's method that receives the bytes, as C# expressions.</param>
internal sealed record CallbackPlan(
    string Name,
    string Type,
    DocBlock MessagesDoc,
    EquatableArray<string> MessagesArguments,
    DocBlock Doc,
    EquatableArray<string> Arguments,
    EquatableArray<ReceiverPlan> Receivers,
    EquatableArray<string> ReceiverArguments);

/// <summary>A method that receives a message and reads it.</summary>
/// <param name="Body">C# type of the source of the message.</param>
/// <param name="Doc">Documentation of the method.</param>
internal sealed record ReceiverPlan(string Body, DocBlock Doc);
