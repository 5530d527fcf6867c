using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Reads the size statistics that the NativeAOT compiler writes: an assembly whose methods list sizes.</summary>
internal static class NativeSizes
{
    private const byte LoadToken = 0xD0, LoadInt32 = 0x20, LoadInt8 = 0x1F, LoadMinusOne = 0x15, LoadZero = 0x16, LoadEight = 0x1E;

    /// <summary>Returns the bytes of the code and of the types of some assemblies.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="isWanted">Whether an assembly of a name counts.</param>
    public static long Of(string path, Func<string, bool> isWanted)
    {
        using PEReader file = new(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => metadata.GetString(method.Name) is "Methods" or "Types")
            .SelectMany(method => Entries(file.GetMethodBody(method.RelativeVirtualAddress).GetILReader()))
            .Where(entry => isWanted(AssemblyOf(metadata, entry.Item)))
            .Sum(entry => (long)entry.Size);
    }

    // An entry is a token and numbers: the size of a type, or those of the code, the GC information and the exception tables
    // of a method. The last number is the index of a name.
    private static IEnumerable<(EntityHandle Item, int Size)> Entries(BlobReader code)
    {
        List<(EntityHandle Item, List<int> Numbers)> entries = [];
        while (code.RemainingBytes > 0)
        {
            byte operation = code.ReadByte();
            if (operation == LoadToken)
                entries.Add((MetadataTokens.EntityHandle(code.ReadInt32()), []));
            else if (operation == LoadInt32)
                entries[^1].Numbers.Add(code.ReadInt32());
            else if (operation == LoadInt8)
                entries[^1].Numbers.Add(code.ReadSByte());
            else if (operation is >= LoadMinusOne and <= LoadEight)
                entries[^1].Numbers.Add(operation - LoadZero);
        }
        return entries.Select(entry => (entry.Item, entry.Numbers.SkipLast(1).Sum()));
    }

    private static string AssemblyOf(MetadataReader metadata, EntityHandle item) => item.Kind switch
    {
        HandleKind.AssemblyReference =>
            metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)item).Name),
        HandleKind.TypeReference => AssemblyOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)item).ResolutionScope),
        HandleKind.MemberReference => AssemblyOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)item).Parent),
        HandleKind.MethodSpecification =>
            AssemblyOf(metadata, metadata.GetMethodSpecification((MethodSpecificationHandle)item).Method),
        HandleKind.TypeSpecification =>
            AssemblyOf(metadata, metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)item).Signature)),
        _ => "",
    };

    // A generic type belongs to the assembly of its definition, an array to that of its elements.
    private static string AssemblyOf(MetadataReader metadata, BlobReader signature)
    {
        while (signature.RemainingBytes > 0)
        {
            if (signature.ReadCompressedInteger() is (int)SignatureTypeKind.Class or (int)SignatureTypeKind.ValueType)
                return AssemblyOf(metadata, signature.ReadTypeHandle());
        }
        return "";
    }
}
